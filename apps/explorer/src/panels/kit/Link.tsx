// A link that is an action on the state: a plain click stays on the page, any other opens its address.
import type { MouseEvent, ReactNode } from "react";
import { useExplorer } from "../../app/explorer-context.ts";
import type { Action } from "../../state/app-state.ts";

/** Whether a click asks for no other tab, window or download. */
export const isPlain = (event: MouseEvent): boolean =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

/** Props of {@link Link}: `label` where the visible words do not say enough on their own. */
interface LinkProps {
  readonly action: Action;
  readonly children: ReactNode;
  readonly className?: string | undefined;
  readonly label?: string | undefined;
  readonly current?: boolean;
  readonly testid?: string | undefined;
  /** The id of what says more about the link. */
  readonly describedBy?: string | undefined;
  /** -1 where the keyboard has another way to the same place nearby. */
  readonly tabIndex?: number | undefined;
  /** Keys that do the same, as `aria-keyshortcuts` has them. */
  readonly keys?: string | undefined;
}

/** An `<a>` whose address is the state after the action. */
export function Link({ action, children, className, label, current, ...more }: LinkProps) {
  const { go, hrefOf } = useExplorer();
  const { testid, describedBy, tabIndex, keys } = more;
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
      aria-describedby={describedBy}
      aria-keyshortcuts={keys}
      data-testid={testid}
      tabIndex={tabIndex}
    >
      {children}
    </a>
  );
}
