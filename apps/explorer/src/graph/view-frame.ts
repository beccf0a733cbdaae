// A part of the network as seen.

/** A rectangle of the network in graph units, y upwards. */
export interface ViewFrame {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}
