// A link that is an action on the state: a plain click stays on the page, any other opens its address.
import type { MouseEvent, ReactNode } from "react";
import { useExplorer } from "../../app/explorer-context.ts";
import type { Action } from "../../state/app-state.ts";

const isPlain = (event: MouseEvent): boolean =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

/** Props of {@link Link}: `label` where the visible words do not say enough on their own. */
export interface LinkProps {
  readonly action: Action;
  readonly children: ReactNode;
  readonly className?: string | undefined;
  readonly label?: string | undefined;
  readonly current?: boolean;
}

/** An `<a>` whose address is the state after the action. */
export function Link({ action, children, className, label, current }: LinkProps) {
  const { go, hrefOf } = useExplorer();
  const onClick = (event: MouseEvent) => {
    if (!isPlain(event)) return;
    event.preventDefault();
    go(action);
  };
  return (
    <a
      href={hrefOf(action)}
      onClick={onClick}
      className={className}
      aria-label={label}
      aria-current={current ? "page" : undefined}
    >
      {children}
    </a>
  );
}
