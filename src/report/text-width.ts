/** Letters by how wide they are in Calibri, and how many digits on the screen (7 pixels at 11 points) each takes at most, or nearly so. */
const WIDTHS: readonly (readonly [readonly string[], number])[] = [
  [[" !'(),./:;I[]|-", "fij", "lrt"], 0.6],
  [["%&@MW", "mw"], 1.6],
  [["ABC", "DEF", "GHJ", "KLN", "OPQ", "RST", "UVX", "YZ"], 1.2],
];
const OTHER_WIDTH = 1.1;
const WIDTH_OF = new Map(
  WIDTHS.flatMap(([letters, width]) => [...letters.join("")].map((letter) => [letter, width] as const)),
);

/** About how wide a text is, in characters of a column's width: never narrower than in Calibri, the sheets' usual font. */
export function textWidth(text: string): number {
  let width = 0;
  for (const letter of text) width += WIDTH_OF.get(letter) ?? OTHER_WIDTH;
  return width;
}
