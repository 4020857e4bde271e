import { encodeCellText } from "./cell-text";
import type { SharedTextsPart } from "./cells/shared-texts";
import { bytesWithin } from "./cells/stretch";
import { SPREADSHEET } from "./relationship-types";
import { XmlElement } from "./xml";

/** What a workbook without shared texts begins with. */
export const NO_SHARED_TEXTS: SharedTextsPart = {
  count: 0,
  tag: `<sst xmlns="${SPREADSHEET}">`,
  prefix: "",
  inside: { start: 0, end: 0 },
};

/** The texts of a workbook, which cells name by number. Texts are only ever added, so that the numbers in use stay right. */
export class SharedStrings {
  private readonly added = new Map<string, number>();

  constructor(private readonly part: SharedTextsPart) {}

  get hasAdditions(): boolean {
    return this.added.size > 0;
  }

  /** The number of a text. */
  add(text: string): number {
    const known = this.added.get(text);
    if (known !== undefined) return known;
    const number = this.part.count + this.added.size;
    this.added.set(text, number);
    return number;
  }

  /**
   * The part with what was added. The counts are optional, and wrong ones are worse than none.
   *
   * @param chunks the part as it is; undefined when the workbook has none
   */
  *written(chunks: Iterable<Uint8Array> | undefined): Generator<Uint8Array> {
    const { tag, prefix, inside } = this.part;
    const plainTag = tag.replace(/\s(?:uniqueCount|count)\s*=\s*(?:"[^"]*"|'[^']*')/g, "").replace(/\/>$/, ">");
    yield encoded(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${plainTag}`);
    if (chunks !== undefined) yield* bytesWithin(chunks, inside);
    const additions = [...this.added.keys()].map((text) => {
      const element = new XmlElement(`${prefix}t`, { "xml:space": "preserve" }, [encodeCellText(text)]);
      return new XmlElement(`${prefix}si`, {}, [element]).toString();
    });
    yield encoded(`${additions.join("")}</${prefix}sst>`);
  }
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
