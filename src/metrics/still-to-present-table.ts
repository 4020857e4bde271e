import { presentingIn } from "./presenting-in";
import type { Figure } from "./figure";
import type { MetricTable } from "./metric";
import { qualificationTable } from "./qualification-table";
import type { Band } from "./still-to-present";
import type { Tally } from "./tally";

/** Bands that a column of the table counts together. */
const COLUMNS = [
  { id: "overdue", path: ["Overdue"], bands: ["overdue"] },
  { id: "soon", path: ["Within 90 days"], bands: ["30 days", "90 days"] },
  { id: "later", path: ["Later"], bands: ["later"] },
  { id: "deferred", path: ["Deferred"], bands: ["deferred"] },
  { id: "noStart", path: ["No start date"], bands: ["no start date"] },
] as const satisfies readonly {
  readonly id: string;
  readonly path: readonly string[];
  readonly bands: readonly Band[];
}[];

/** Who has still to present for final assessment, by how near their deadline is. Zero is left blank. */
export function stillToPresentTable(tally: Tally): MetricTable {
  const table = qualificationTable(
    tally.scope,
    COLUMNS,
    (year, qualification) => {
      const { bands } = presentingIn(tally, year, qualification);
      const figures = COLUMNS.map(({ id, bands: counted }) => {
        return [id, { kind: "count", count: counted.reduce((sum, band) => sum + bands[band], 0), zero: "hidden" }];
      });
      return Object.fromEntries(figures) as Record<(typeof COLUMNS)[number]["id"], Figure>;
    },
    "with totals",
  );
  return { ...table, name: "Still to present" };
}
