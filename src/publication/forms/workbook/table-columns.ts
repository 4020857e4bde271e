import { truncated } from "../../../text/truncated";
import type { PublicMetric, PublicTable } from "../../public-copy";
import { PATH_SEPARATOR } from "../csv-columns";
import { measureOf, type MeasureKind } from "../measure";
import { plainText } from "../plain-text";
import { yearBlocks } from "../year-blocks";

/** A column of figures on a sheet. A share has two: its percentage, and the number behind it. */
export interface FigureColumn {
  readonly heading: string;
  /** Path below the year, joined: columns of several years are one on the sheet. */
  readonly path: string;
  readonly kind: Exclude<MeasureKind, "share">;
  readonly isBehind: boolean;
}

/** The columns of figures of a table whose years stand below each other. */
export function figureColumns({ number }: PublicMetric, table: PublicTable): FigureColumn[] {
  const columns = yearBlocks(table).flatMap((block) => block.columns);
  const paths = new Map(columns.map(({ path, at }) => [path.join(PATH_SEPARATOR), table.columns[at]]));
  return [...paths].flatMap(([path, full]): FigureColumn[] => {
    const { kind, counted } = measureOf(number, table.name, full);
    if (kind !== "share") return [{ heading: path, path, kind, isBehind: false }];
    return [
      { heading: `${path} (%)`, path, kind: "wholePercent", isBehind: false },
      { heading: `${path} (${counted})`, path, kind: "count", isBehind: true },
    ];
  });
}

/** Excel's limit for the name of a column, less some room for a number. */
const LONGEST = 240;

/** Headings as the columns of a table may have them: none blank, none twice, also where only capitals differ. */
export function columnNames(headings: readonly string[]): string[] {
  const taken = new Set<string>();
  return headings.map((heading) => {
    const plain = truncated(plainText(heading).replace(/\s+/g, " "), LONGEST) || "Not named";
    let name = plain;
    for (let i = 2; taken.has(name.toLowerCase()); i++) name = `${plain} (${i})`;
    taken.add(name.toLowerCase());
    return name;
  });
}
