import { encodeCellText } from "./cell-text";
import { SPREADSHEET } from "./relationship-types";
import { withUsualTags } from "./usual-tags";
import { XmlElement } from "./xml";

const EMPTY = `<sst xmlns="${SPREADSHEET}"></sst>`;

/** The texts of a workbook, which cells name by number. Texts are only ever added, so that the numbers in use stay right. */
export class SharedStrings {
  private readonly added = new Map<string, number>();
  private readonly text: string;
  private readonly existing: number;

  /** @param part the part as it is in the file; undefined when the workbook has none. */
  constructor(part: string | undefined) {
    const start = Math.max(0, part?.search(/<(?:[\w.-]+:)?sst[\s/>]/) ?? 0);
    const usual = part && part.slice(0, start) + withUsualTags(part.slice(start));
    const prefix = /<([\w.-]+:)sst[\s>]/.exec(usual ?? "")?.[1];
    const plain = prefix === undefined ? usual : usual?.replaceAll(`<${prefix}`, "<").replaceAll(`</${prefix}`, "</");
    const namespace = prefix === undefined ? undefined : `xmlns:${prefix.slice(0, -1)}=`;
    this.text =
      (namespace === undefined ? plain : plain?.replace(namespace, "xmlns="))?.replace(
        /<sst([^>]*)\/>/,
        "<sst$1></sst>",
      ) ?? EMPTY;
    this.existing = this.text.match(/<si[\s/>]/g)?.length ?? 0;
  }

  get hasAdditions(): boolean {
    return this.added.size > 0;
  }

  /** The number of a text. */
  add(text: string): number {
    const known = this.added.get(text);
    if (known !== undefined) return known;
    const number = this.existing + this.added.size;
    this.added.set(text, number);
    return number;
  }

  /** The part with what was added. The counts are optional, and wrong ones are worse than none. */
  toString(): string {
    const additions = [...this.added.keys()].map((text) => {
      const element = new XmlElement("t", { "xml:space": "preserve" }, [encodeCellText(text)]);
      return new XmlElement("si", {}, [element]).toString();
    });
    return this.text
      .replace(/<sst[^>]*>/, (tag) => tag.replace(/\s(?:uniqueCount|count)="\d*"/g, ""))
      .replace(/<\/sst>\s*$/, () => `${additions.join("")}</sst>`);
  }
}
