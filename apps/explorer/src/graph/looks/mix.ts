// Mixing two colours, for what steps back towards the paper. Opaque results: overlaps stay even.

const channels = (hex: string): readonly number[] => {
  const digits = hex.length === 4 ? hex.replace(/[0-9a-f]/gi, "$&$&") : hex;
  if (!/^#[0-9a-f]{6}$/i.test(digits)) throw new Error(`not a hexadecimal colour: "${hex}"`);
  return [1, 3, 5].map((at) => Number.parseInt(digits.slice(at, at + 2), 16));
};

/** The red, green and blue of a colour (`#rgb` or `#rrggbb`), each from 0 to 1. */
export const sharesOf = (hex: string): readonly number[] => channels(hex).map((each) => each / 255);

/**
 * The colour that lies `share` (0 to 1) of the way from one colour to another, as `#rrggbb`.
 * @throws where a colour is not `#rgb` or `#rrggbb`
 */
export function mix(from: string, to: string, share: number): string {
  const end = channels(to);
  const mixed = channels(from).map((value, i) =>
    Math.round(value + ((end[i] ?? value) - value) * share)
      .toString(16)
      .padStart(2, "0"),
  );
  return `#${mixed.join("")}`;
}
