import { truncated } from "../../../text/truncated";
import type { PublicMetric, PublicTable } from "../../public-copy";
import { measureOf, type MeasureKind } from "../measure";
import { plainText } from "../../../text/plain-text";
import { unique, yearBlocks } from "../year-blocks";

/** A column of figures on a sheet. A share has two: its percentage, and the number behind it. */
export interface FigureColumn {
  readonly heading: string;
  /** Of the columns of the table that are one on the sheet, a year each. */
  readonly name: string;
  readonly kind: Exclude<MeasureKind, "share">;
  readonly isBehind: boolean;
}

/** The columns of figures of a table whose years stand below each other. */
export function figureColumns({ number }: PublicMetric, table: PublicTable): FigureColumn[] {
  const columns = yearBlocks(table).flatMap((block) => block.columns);
  const paths = new Map(columns.map(({ name, at }) => [name, table.columns[at]]));
  return [...paths].flatMap(([name, path]): FigureColumn[] => {
    const { kind, counted } = measureOf(number, table.name, path);
    if (kind !== "share") return [{ heading: name, name, kind, isBehind: false }];
    return [
      { heading: `${name} (%)`, name, kind: "wholePercent", isBehind: false },
      { heading: `${name} (${counted})`, name, kind: "count", isBehind: true },
    ];
  });
}

/** Excel's limit for the name of a column, less some room for a number. */
const LONGEST = 240;

/** Headings as the columns of a table may have them: none blank, none twice, also where only capitals differ. */
export function columnNames(headings: readonly string[]): string[] {
  return unique(headings.map((heading) => truncated(plainText(heading).replace(/\s+/g, " "), LONGEST) || "Not named"));
}
