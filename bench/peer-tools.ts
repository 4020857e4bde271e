import { addMonths } from "../src/register/cells/serial-date";
import { columnsOf, shortQualification } from "./columns";
import { CHARACTERISTICS, countKey, MEASURES } from "./subject";

/** What the contestants in `peers/` are given: they are plain modules that run only where their packages are installed. */
export interface PeerTools {
  readonly columnsOf: typeof columnsOf;
  readonly addMonths: typeof addMonths;
  readonly characteristics: readonly string[];
  /** Keyed counts of one group, one per measure; zeros are left out. */
  rowKeys(
    year: string,
    qualification: string,
    characteristic: string,
    group: string,
    people: number[],
  ): [string, number][];
}

export const PEER_TOOLS: PeerTools = {
  columnsOf,
  addMonths,
  characteristics: Object.keys(CHARACTERISTICS),
  rowKeys: (year, qualification, characteristic, group, people) =>
    people.flatMap((count, m) => {
      const key = countKey(MEASURES[m], year, shortQualification(qualification), characteristic, group || "Not Known");
      return count > 0 ? [[key, count]] : [];
    }),
};
