import { cellText, spellingKey } from "../../register/cells/spelling";
import type { FieldKey, Role } from "../../register/tables/fields";
import type { TableCandidate } from "../../register/tables/table-candidate";
import type { TableMapping } from "../../register/tables/table-mapping";

/** A table of the workbook and the user's choices for it. */
export interface ChosenTable {
  readonly candidate: TableCandidate;
  readonly mapping: TableMapping | undefined;
  /** What it is read as, or will be; null when it is not used. */
  readonly role: Role | null;
}

/**
 * Names of the other tables in which a column under the same heading is read otherwise than the user has chosen for it here. A table that is
 * not used counts where it has most of the same headings, unless the user has left it out.
 *
 * @param key spelling key of the heading
 */
export function sistersOf(
  own: ChosenTable,
  key: string,
  field: FieldKey | "none",
  all: readonly ChosenTable[],
): string[] {
  const ownKeys = keysOf(own);
  return all
    .filter((one) => {
      const keys = keysOf(one);
      if (one === own || !keys.includes(key) || one.mapping?.role === "none") return false;
      if (one.role !== null) return one.role === own.role && readAs(one, keys.indexOf(key)) !== field;
      const headed = keys.filter((other) => other !== "");
      const shared = headed.filter((other) => ownKeys.includes(other)).length;
      return field !== "none" && shared * 2 > headed.length && one.mapping?.columns?.[key] !== field;
    })
    .map(({ candidate: { name } }) => name);
}

function keysOf({ candidate: { headings } }: ChosenTable): string[] {
  return headings.map((heading) => spellingKey(cellText(heading)));
}

/** The field that a column is read as. */
function readAs({ candidate: { result } }: ChosenTable, column: number): FieldKey | "none" {
  const { columns } = result.kind === "recognised" ? result.recognition : result.nearest.recognition;
  return [...columns].find(([, at]) => at === column)?.[0] ?? "none";
}
