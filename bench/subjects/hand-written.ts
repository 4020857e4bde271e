import type { SourceBlock } from "../../src/register/tables/source";
import { addMonths } from "../../src/register/cells/serial-date";
import { CHARACTERISTICS, countKey, MEASURES, type Counts, type Subject } from "../subject";

const M = MEASURES.length;
const MOST = 64;
const GROUPED = Object.keys(CHARACTERISTICS) as (keyof typeof CHARACTERISTICS)[];

/** Dictionary of a column: text → code. */
class Dictionary {
  private readonly codes = new Map<unknown, number>();
  code(cell: unknown): number {
    let code = this.codes.get(cell);
    if (code === undefined) this.codes.set(cell, (code = this.codes.size));
    return code;
  }
  get labels(): string[] {
    return [...this.codes.keys()].map(String);
  }
}

/**
 * What a developer would write by hand for just this table: dictionary codes, and a dense cube of counts. No validation, no duplicates,
 * one spelling of everything, dates and percentages taken as they come.
 */
export const HAND_WRITTEN: Subject = {
  name: "hand-written count",
  run: (table) => {
    const years = new Dictionary();
    const qualifications = new Dictionary();
    const groups = GROUPED.map(() => new Dictionary());
    const cubes = GROUPED.map(() => new Int32Array(8 * 8 * MOST * M));
    const deadlines = new Map<number, number>();
    const marks = new Uint8Array(M);
    marks[0] = 1;
    for (const block of table.blocks) {
      const [person, fsm, rest] = [cellsOf(block, 3), cellsOf(block, 8), cellsOf(block, 9)];
      for (let row = 0; row < block.rowCount; row++) {
        const left = person[row];
        const right = rest[row];
        const start = left[2] as number;
        const ethnicity = right[2];
        const presented = right[5];
        const result = right[7];
        let deadline = deadlines.get(start);
        if (deadline === undefined) deadlines.set(start, (deadline = addMonths(start, 18)));
        marks[1] = (fsm[row][0] as number) >= 30 ? 1 : 0;
        marks[2] =
          ethnicity !== "English / Welsh / Scottish / Northern Irish / British" && ethnicity !== "Not provided" ? 1 : 0;
        marks[3] = presented !== "" ? 1 : 0;
        marks[4] = presented !== "" && (presented as number) <= deadline ? 1 : 0;
        marks[5] = right[3] !== "" ? 1 : 0;
        marks[6] = right[4] !== "" ? 1 : 0;
        marks[7] = result !== "" ? 1 : 0;
        marks[8] = result === "Passed" ? 1 : 0;
        const cell = years.code(left[1]) * 8 + qualifications.code(left[0]);
        for (let g = 0; g < 3; g++) {
          const group = groups[g].code(right[g]);
          const at = (cell * MOST + group) * M;
          const cube = cubes[g];
          for (let m = 0; m < M; m++) cube[at + m] += marks[m];
        }
      }
    }
    return () => spelt(years.labels, qualifications.labels, groups, cubes);
  },
};

function cellsOf(block: SourceBlock, heading: number): readonly (readonly unknown[])[] {
  return block.runs.find(({ firstHeading }) => firstHeading === heading)?.values ?? [];
}

function spelt(years: string[], qualifications: string[], groups: Dictionary[], cubes: Int32Array[]): Counts {
  const counts = new Map<string, number>();
  years.forEach((year, y) =>
    qualifications.forEach((qualification, q) =>
      GROUPED.forEach((characteristic, g) =>
        groups[g].labels.forEach((label, code) =>
          MEASURES.forEach((measure, m) => {
            const people = cubes[g][((y * 8 + q) * MOST + code) * M + m];
            const short = /\((\w+)\)/.exec(qualification)?.[1] ?? qualification;
            if (people > 0) counts.set(countKey(measure, year, short, characteristic, label || "Not Known"), people);
          }),
        ),
      ),
    ),
  );
  return counts;
}
