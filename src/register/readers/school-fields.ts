import type { CharacteristicKey } from "../columns/participants";
import type { ParticipantField } from "../tables/roles/participants";
import type { SchoolField } from "../tables/roles/schools";
import type { RecognisedTable } from "../tables/recognition/recognised-table";

/** The details of a school that a table of schools gives in words. */
export type SchoolGroup = Extract<CharacteristicKey, SchoolField>;

export const SCHOOL_GROUPS: readonly SchoolGroup[] = ["phase", "region", "schoolType", "ofsted"];

/** Fields of participants that schools tables supply. */
export function schoolFields(tables: readonly RecognisedTable[]): ParticipantField[] {
  return (["fsm", ...SCHOOL_GROUPS] as const).filter((field) =>
    tables.some(({ recognition }) => recognition.columns.has(field)),
  );
}
