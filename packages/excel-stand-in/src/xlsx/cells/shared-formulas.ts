import { slideReferences } from "../../workbook/slide-references";

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Formulas that cells of a sheet share: the first of them has its text, the others name its number. */
export class SharedFormulas {
  private readonly known = new Map<string, Place & { readonly text: string }>();

  /** The formula that others may share from now on. */
  add(number: string, text: string, { row, column }: Place): void {
    this.known.set(number, { text, row, column });
  }

  /** The formula of a cell that shares it; undefined as long as its text has not been met. */
  at(number: string, { row, column }: Place): string | undefined {
    const first = this.known.get(number);
    return first && slideReferences(first.text, row - first.row, column - first.column);
  }
}
