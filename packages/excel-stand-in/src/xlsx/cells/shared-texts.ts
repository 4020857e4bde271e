import { decodeCellText } from "../cell-text";
import { checkText } from "./check-text";
import type { Stretch } from "./stretch";
import type { Tag } from "./tag";
import { TextReader } from "./text-reader";
import { XmlScanner, type XmlHandler } from "./xml-scanner";

/** The part with the shared texts, as far as it is needed to add some. */
export interface SharedTextsPart {
  readonly count: number;
  /** The tag that it begins with, and its prefix with the colon. */
  readonly tag: string;
  readonly prefix: string;
  /** What is in it. */
  readonly inside: Stretch;
}

/**
 * The texts that cells name by number, without their formatting: what is in runs becomes one text, and how Asian characters are pronounced is
 * left out.
 */
export class SharedTextsReader implements XmlHandler {
  private readonly texts: string[] = [];
  private readonly scanner: XmlScanner;
  private tag = "";
  private prefix = "";
  private start = 0;
  private end = 0;
  private readonly reader: TextReader;
  private current = "";
  private isInText = false;
  private isSpoken = false;

  constructor(name: string) {
    this.scanner = new XmlScanner(name, this);
    this.reader = new TextReader(name);
  }

  /** Reads on, in UTF-8. @throws UnreadableWorkbook */
  push(chunk: Uint8Array): void {
    this.scanner.push(chunk);
  }

  /** Ends the reading. @throws UnreadableWorkbook when the part breaks off */
  finish(): { readonly texts: readonly string[]; readonly part: SharedTextsPart } {
    this.scanner.finish();
    const { texts, tag, prefix, start, end } = this;
    return { texts, part: { count: texts.length, tag, prefix, inside: { start, end } } };
  }

  open({ name, prefix }: Tag): void {
    if (name === "si") this.current = "";
    else if (name === "rPh") this.isSpoken = true;
    else if (name === "t") this.isInText = !this.isSpoken;
    else if (this.tag === "") {
      const { bytes, start, end, before } = this.scanner;
      this.tag = new TextDecoder().decode(bytes.subarray(start, end));
      this.prefix = new TextDecoder().decode(prefix);
      this.start = before + end;
    }
  }

  close(name: string, isEmpty: boolean): void {
    if (name === "t") this.isInText = false;
    else if (name === "rPh") this.isSpoken = false;
    else if (name === "si") {
      this.texts.push(checkText(decodeCellText(this.current), () => `text ${this.texts.length + 1} of the workbook`));
    }
    this.end = isEmpty ? this.start : this.scanner.before + this.scanner.start;
  }

  text(bytes: Uint8Array, start: number, end: number, isPlain: boolean): void {
    if (this.isInText) this.current += this.reader.read(bytes, start, end, isPlain);
  }
}
