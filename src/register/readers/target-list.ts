import type { RowReader } from "./row-reader";
import { MILLION } from "../cells/read-number";
import { rowText } from "./row-text";
import type { Target } from "./target";
import type { FieldKey } from "../tables/fields";
import { wholeOf, type RecognisedTable } from "../tables/recognition/recognised-table";

const MEASURES = ["recruitment", "fsm", "nonWhiteBritish"] as const;
type Measure = (typeof MEASURES)[number];
const FIELDS = {
  recruitment: "recruitmentTarget",
  fsm: "fsmTarget",
  nonWhiteBritish: "nonWhiteBritishTarget",
} as const;

/** What was agreed for a qualification and year so far, and where. */
interface Agreed {
  target: Target;
  readonly places: Partial<Record<Measure | "first", { readonly table: RecognisedTable; readonly row: number }>>;
}

/**
 * The targets of all tables, one for each qualification and year. Rows of several tables about the same complete one another, as where each
 * measure has a table; in one table a second row is a mistake. A row that adds nothing is a duplicate, one that contradicts an earlier one
 * is left out whole.
 */
export class TargetList {
  private readonly agreed = new Map<string, Agreed>();

  get all(): Target[] {
    return [...this.agreed.values()].map(({ target }) => target);
  }

  /** Takes over what a row says, or reports why not. */
  add(row: RowReader, target: Target): void {
    const key = `${target.qualification}|${target.year}`;
    const earlier = this.agreed.get(key);
    const place = { table: row.table, row: row.sheetRow };
    const given = MEASURES.filter((measure) => target[measure] !== null);
    const places = Object.fromEntries(given.map((measure) => [measure, place]));
    if (earlier === undefined) {
      this.agreed.set(key, { target, places: { ...places, first: place } });
      return;
    }
    const isSame = ({ table }: Pick<RowReader, "table">): boolean => wholeOf(table) === wholeOf(row.table);
    const isAgain = Object.values(earlier.places).some(isSame);
    const conflict = MEASURES.find((measure) => {
      const [was, is] = [earlier.target[measure], target[measure]];
      const from = earlier.places[measure];
      if (was === is) return false;
      return is === null ? from !== undefined && isSame(from) : was !== null || isAgain;
    });
    if (conflict === undefined && given.some((measure) => earlier.target[measure] === null)) {
      const added = Object.fromEntries(given.map((measure) => [measure, target[measure]]));
      this.agreed.set(key, { target: { ...earlier.target, ...added }, places: { ...places, ...earlier.places } });
      return;
    }
    const before =
      [conflict, given.at(0), "first" as const].map((one) => one && earlier.places[one]).find(Boolean) ?? place;
    const field = this.fieldAt(row, given);
    const details = { earlier: rowText(before.row, before.table, row.table) };
    if (conflict === undefined) row.report("duplicate-target", field, details);
    else row.report("conflicting-target", field, { ...details, used: textOf(conflict, earlier.target[conflict]) });
  }

  /** Where a repetition is reported: at the target itself, where the table has only one in a row. */
  private fieldAt({ table: { recognition } }: RowReader, given: readonly Measure[]): FieldKey {
    if (recognition.columns.size === 2 && given.length === 1) return FIELDS[given[0]];
    return recognition.columns.has("qualification") ? "qualification" : "academicYear";
  }
}

/** A target as people write it: "12", "20%"; "" for none. */
function textOf(measure: Measure, target: number | null): string {
  if (target === null) return "";
  return measure === "recruitment" ? String(target) : `${target / MILLION}%`;
}
