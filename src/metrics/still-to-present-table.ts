import { presentingIn } from "./presenting-in";
import type { Figure } from "./figure";
import type { MetricTable } from "./metric";
import type { MetricColumn } from "./metric-declaration";
import { qualificationTable } from "./qualification-table";
import type { Band } from "./still-to-present";
import type { Tally } from "./tally";

/** Bands that a column of the table counts together. */
const COLUMNS = [
  { id: "overdue", path: ["Overdue"], bands: ["overdue"], counts: { people: "overdue" } },
  { id: "soon", path: ["Within 90 days"], bands: ["30 days", "90 days"], counts: { people: "due" } },
  { id: "later", path: ["Later"], bands: ["later"], counts: { people: "due-later" } },
  { id: "deferred", path: ["Deferred"], bands: ["deferred"], counts: { people: "due-deferred" } },
  { id: "noStart", path: ["No start date"], bands: ["no start date"], counts: { people: "due-not-known" } },
] as const satisfies readonly (MetricColumn & { readonly bands: readonly Band[] })[];

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
