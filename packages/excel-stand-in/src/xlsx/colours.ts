import { XmlElement } from "./xml";

/** Order in which `theme="n"` counts the colours of a theme: light and dark are swapped against the theme part. */
const THEME_ORDER = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

/** The Office theme, for workbooks that have no theme part. */
const OFFICE_THEME = "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72".split(" ");

/** Excel's default palette (ECMA-376 part 1, §18.8.27); numbers 0–7 repeat as 8–15. */
const INDEXED = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF " +
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF " +
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 " +
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

/** Resolves a colour of a file (rgb, theme or indexed, with its tint) to the visible colour. */
export class Colours {
  private readonly theme: readonly string[];
  private readonly indexed: readonly string[];

  constructor(theme: XmlElement | undefined, styleSheet: XmlElement | undefined) {
    const scheme =
      theme?.child("a:themeElements")?.child("a:clrScheme") ?? theme?.child("themeElements")?.child("clrScheme");
    this.theme = THEME_ORDER.map((name, index) => {
      const colour = (scheme?.child(`a:${name}`) ?? scheme?.child(name))?.elements[0];
      return colour?.get("lastClr") ?? colour?.get("val") ?? OFFICE_THEME[index] ?? "000000";
    });
    const palette = styleSheet?.child("colors")?.child("indexedColors")?.all("rgbColor");
    this.indexed = palette?.map((colour) => colour.get("rgb")?.slice(-6) ?? "000000") ?? INDEXED;
  }

  /** "#RRGGBB"; null for "automatic" or no colour at all. */
  resolve(colour: XmlElement | undefined): string | null {
    if (colour === undefined || colour.flag("auto")) return null;
    const theme = colour.get("theme");
    const indexed = colour.get("indexed");
    const base =
      colour.get("rgb")?.slice(-6) ??
      (theme === undefined ? undefined : this.theme[Number(theme)]) ??
      (indexed === undefined ? undefined : this.indexed[Number(indexed)]);
    if (base === undefined || !/^[0-9a-f]{6}$/i.test(base)) return null;
    return `#${tinted(base, colour.number("tint", 0)).toUpperCase()}`;
  }
}

/** A tint lightens (> 0) or darkens (< 0) the luminance of the colour in HSL space (ECMA-376 part 1, §18.8.19). */
function tinted(rgb: string, tint: number): string {
  if (tint === 0) return rgb;
  const channels = [0, 2, 4].map((start) => Number.parseInt(rgb.slice(start, start + 2), 16) / 255);
  const high = Math.max(...channels);
  const low = Math.min(...channels);
  const luminance = (high + low) / 2;
  const wanted = tint < 0 ? luminance * (1 + tint) : luminance * (1 - tint) + tint;
  // With hue and saturation kept, every channel moves in proportion to the chroma that the new luminance allows.
  const room = 1 - Math.abs(2 * luminance - 1);
  const scale = room === 0 ? 0 : (1 - Math.abs(2 * wanted - 1)) / room;
  return channels.map((channel) => hex(wanted + (channel - luminance) * scale)).join("");
}

function hex(channel: number): string {
  const byte = Math.round(Math.min(1, Math.max(0, channel)) * 255);
  return byte.toString(16).padStart(2, "0");
}

/** "#RRGGBB" as the opaque ARGB colour of a file. */
export function rgb(elementName: string, color: string): XmlElement {
  return new XmlElement(elementName, { rgb: `FF${color.replace("#", "").toUpperCase()}` });
}
