// Nearer, further, all of it: the three buttons at the canvas's upper right corner.

/** What the buttons do. */
export interface ZoomButtonsProps {
  readonly onZoom: (factor: number) => void;
  readonly onFit: () => void;
}

/** The zoom buttons of the design: one above the other, between hairlines. */
export function ZoomButtons({ onZoom, onFit }: ZoomButtonsProps) {
  return (
    <fieldset className="canvas-zoom" aria-label="Zoom">
      <button type="button" aria-label="Zoom in" onClick={() => onZoom(1.5)}>
        +
      </button>
      <button type="button" aria-label="Zoom out" onClick={() => onZoom(1 / 1.5)}>
        −
      </button>
      <button type="button" aria-label="Show everything" onClick={onFit}>
        <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
          <path d="M9.5 2.5h4v4M13.2 2.8L9 7M6.5 13.5h-4v-4M2.8 13.2L7 9" />
        </svg>
      </button>
    </fieldset>
  );
}
