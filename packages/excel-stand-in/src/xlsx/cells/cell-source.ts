import type { CellContent } from "../../workbook/cell";
import { decodeCellText } from "../cell-text";
import { serialOfIso } from "../iso-dates";
import { damaged } from "../unreadable-workbook";
import { checkText } from "./check-text";
import { numberOf, usualNumber } from "./number-of";
import type { Tag } from "./tag";
import type { TextReader } from "./text-reader";

const TRUE = /^(?:1|true)$/i;
const [R, S, T] = [0x72, 0x73, 0x74];
const SLASH = 0x2f;

/** What the text between tags belongs to. */
type Place = "nothing" | "value" | "formula" | "text";

/** A cell as the file has it, put together from its elements. The same object serves for one cell after the other. */
export class CellSource {
  /** The row that its address names; -1 where it has none. */
  row = -1;
  style = 0;
  /** Number of the entry of the cell's metadata; 0 = none. */
  metadata = 0;
  hasFormula = false;
  formula = "";
  /** The attributes of the formula: its type, its number among the shared ones, and the cells that it fills. */
  formulaType = "";
  shared = "";
  area = "";

  private type = "n";
  private place: Place = "nothing";
  private isSpoken = false;
  private hasValue = false;
  private value = "";
  /** The value as long as it is a number that is written in one piece as usual. */
  private number = NaN;
  private inPlace = "";
  private hasInPlace = false;

  constructor(
    private readonly reader: TextReader,
    private readonly texts: readonly string[],
    private readonly date1904: boolean,
    private readonly sheet: string,
    /** The cell's name for messages. */
    private readonly where: () => string,
  ) {}

  /**
   * Begins the next cell, at its tag.
   *
   * @returns the column that its address names, -1 where it has none
   * @throws UnreadableWorkbook when its address is none
   */
  begin(tag: Tag): number {
    this.formula = this.formulaType = this.shared = this.area = this.value = this.inPlace = "";
    this.type = "n";
    this.row = -1;
    this.style = this.metadata = 0;
    this.place = "nothing";
    this.isSpoken = this.hasFormula = this.hasValue = this.hasInPlace = false;
    this.number = NaN;
    let column = -1;
    while (tag.next()) {
      const { letter } = tag;
      if (letter === R) column = this.readAddress(tag);
      else if (letter === S) this.style = Math.max(0, tag.whole);
      else if (letter === T) this.type = tag.value;
      else if (tag.is("cm")) this.metadata = Math.max(0, tag.whole);
    }
    return column;
  }

  /** An element in the cell begins. */
  open(tag: Tag): void {
    switch (tag.name) {
      case "v":
        this.hasValue = true;
        this.place = "value";
        break;
      case "f":
        this.hasFormula = true;
        this.place = "formula";
        while (tag.next()) {
          if (tag.is("t")) this.formulaType = tag.value;
          else if (tag.is("si")) this.shared = tag.value;
          else if (tag.is("ref")) this.area = tag.value;
        }
        break;
      case "is":
        this.hasInPlace = true;
        break;
      case "rPh":
        this.isSpoken = true;
        break;
      case "t":
        if (!this.isSpoken) this.place = "text";
    }
  }

  close(name: string): void {
    this.place = "nothing";
    if (name === "rPh") this.isSpoken = false;
  }

  text(bytes: Uint8Array, start: number, end: number, isPlain: boolean): void {
    if (this.place === "value") this.addValue(bytes, start, end, isPlain);
    else if (this.place === "formula") this.formula += this.reader.read(bytes, start, end, isPlain);
    else if (this.place === "text") this.inPlace += this.reader.read(bytes, start, end, isPlain);
  }

  /** What the cell holds, or its formula came to. @throws UnreadableWorkbook when it names a text that is not there */
  get content(): CellContent {
    switch (this.type) {
      case "s":
        return this.hasValue ? this.sharedText() : null;
      case "str":
        // A formula that came to an empty text may have no value.
        return this.hasValue || this.hasFormula ? this.checked(this.value) : null;
      case "inlineStr":
        return this.hasInPlace || this.hasValue ? this.checked(this.inPlace === "" ? this.value : this.inPlace) : null;
      case "b":
        return this.hasValue ? TRUE.test(this.value.trim()) : null;
      case "e":
        return this.hasValue ? { error: this.value } : null;
      case "d":
        return this.hasValue ? (serialOfIso(this.value.trim(), this.date1904) ?? this.checked(this.value)) : null;
      default:
        return this.numberOrText();
    }
  }

  /** What is no number is a text, and never a part of it: "12,5" is not 12. */
  private numberOrText(): CellContent {
    if (!Number.isNaN(this.number)) return this.number;
    const text = this.value.trim();
    return text === "" ? null : (numberOf(text) ?? this.checked(text));
  }

  private sharedText(): string | null {
    const text = this.value.trim();
    if (text === "" && Number.isNaN(this.number)) return null;
    const number = Number.isNaN(this.number) ? (numberOf(text) ?? NaN) : this.number;
    const known = this.texts[number] as string | undefined;
    if (known !== undefined) return known;
    throw damaged(`${this.where()} holds a text that the workbook does not have.`);
  }

  private checked(text: string): string {
    return checkText(decodeCellText(text), this.where);
  }

  private addValue(bytes: Uint8Array, start: number, end: number, isPlain: boolean): void {
    const isWhole = this.value === "" && bytes[end + 1] === SLASH;
    if (isWhole && (this.type === "n" || this.type === "s")) this.number = usualNumber(bytes, start, end);
    if (Number.isNaN(this.number)) this.value += this.reader.read(bytes, start, end, isPlain);
  }

  private readAddress(tag: Tag): number {
    const { bytes, valueStart, valueEnd } = tag;
    let [at, column, row] = [valueStart, 0, 0];
    // Small letters differ from large ones by a bit.
    for (; at < valueEnd && (bytes[at] & 0xdf) >= 0x41 && (bytes[at] & 0xdf) <= 0x5a; at++) {
      column = column * 26 + (bytes[at] & 0xdf) - 0x40;
    }
    for (; at < valueEnd && bytes[at] >= 0x30 && bytes[at] <= 0x39; at++) row = row * 10 + bytes[at] - 0x30;
    if (at < valueEnd || row === 0 || column === 0) {
      throw damaged(`the sheet ${this.sheet} has a cell with the address "${tag.value.slice(0, 20)}".`);
    }
    this.row = row - 1;
    return column - 1;
  }
}
