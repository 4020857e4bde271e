import { part, xml } from "./xml";

/** The texts of all cells of a workbook, each once. */
export class SharedTexts {
  private readonly places = new Map<string, number>();
  private uses = 0;

  /** The place of a text, which is added when it is new. */
  place(text: string): number {
    this.uses++;
    const known = this.places.get(text);
    if (known !== undefined) return known;
    this.places.set(text, this.places.size);
    return this.places.size - 1;
  }

  /** xl/sharedStrings.xml */
  part(): string {
    const items = [...this.places.keys()].map((text) => `<si><t xml:space="preserve">${xml(text)}</t></si>`);
    return part(
      `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${this.uses}" uniqueCount="${items.length}">` +
        `${items.join("")}</sst>`,
    );
  }
}
