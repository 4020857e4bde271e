import { recogniseTable } from "../register/tables/recognition/recognise";
import type { TableCandidate } from "../register/tables/table-candidate";
import type { TableMapping } from "../register/tables/table-mapping";

/** What was read of a table, and what the table is recognised as. */
export function recognised(
  headings: readonly unknown[],
  sample: readonly (readonly unknown[])[],
  titles: readonly string[],
  mapping: TableMapping | undefined,
): Pick<TableCandidate, "headings" | "sample" | "titles" | "result"> {
  const result = recogniseTable(headings, { sample, titles, ...(mapping === undefined ? {} : { mapping }) });
  return { headings, sample, titles, result };
}
