// The button at the end of a row that shows what is below it.
/** Props of {@link Expander}: `label` says what it opens. */
interface ExpanderProps {
  readonly label: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** The button; open or not is said and drawn, not worded. */
export function Expander({ label, isOpen, onToggle }: ExpanderProps) {
  return (
    <button
      type="button"
      className="expander"
      aria-label={label}
      aria-expanded={isOpen}
      onClick={onToggle}
    />
  );
}
