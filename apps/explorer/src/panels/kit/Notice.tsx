// A notice across the page or a panel: something to know, with what can be done about it.
import type { ReactNode } from "react";

/** A notice with a title; `tone` alert is read out at once. */
export function Notice({
  title,
  children,
  tone = "status",
}: {
  title: string;
  children?: ReactNode;
  tone?: "status" | "alert";
}) {
  return (
    <div className="notice" role={tone} data-testid="notice">
      <strong>{title}</strong> {children}
    </div>
  );
}
