import { isDeepStrictEqual } from "node:util";
import type { Problem } from "../../src/register/problems/problem";
import { describeProblem } from "../../src/register/problems/describe-problem";
import type { Register } from "../../src/register/register";
import { QUALIFICATIONS } from "../../src/register/words/qualifications";
import type { Violation } from "./violation";
import type { AgreedTarget, Participation, Population } from "./population";
import { positionsByRow, rowKey } from "./read-people";
import type { InventedWorkbook } from "./workbook";

const MILLION = 1_000_000;

/** Somebody who is counted, and where. */
export interface CountedPerson {
  readonly person: Participation;
  readonly position: number;
}

/** Who is counted, in the order of the register. */
export function countedPeople(register: Register, { rows }: InventedWorkbook): CountedPerson[] {
  const positions = positionsByRow(register);
  return rows
    .flatMap((one) => (one.read === null ? [] : [{ person: one.read, position: positions.get(rowKey(one))! }]))
    .sort((a, b) => a.position - b.position);
}

/** What a person did on a day belongs to the course that they had begun last, or else to their first. */
export function ownerOf(people: readonly CountedPerson[], id: string, date: string): CountedPerson | null {
  const own = people.filter((one) => one.person.id === id).sort((a, b) => (a.person.start < b.person.start ? -1 : 1));
  return own.findLast(({ person }) => person.start <= date) ?? own.at(0) ?? null;
}

/**
 * What the register says otherwise of assessments, ratings and targets than it is, without a problem of their table.
 *
 * @returns whether all of them are as they are in truth, with the violations
 */
export function wrongItems(
  register: Register,
  workbook: InventedWorkbook,
  { tasks, ratings, targets }: Population,
): { readonly areTrue: boolean; readonly violations: readonly Violation[] } {
  const people = countedPeople(register, workbook);
  const { hasTasks, hasRatings, hasTargets } = workbook.others;
  const found: [name: string, sheet: string, is: unknown, read: unknown][] = [];
  if (hasTasks) {
    const is = tasks.flatMap(({ id, presented, isModerated, isUpheld }) => {
      const owner = ownerOf(people, id, presented);
      return owner === null ? [] : [`${owner.position} ${isModerated} ${isUpheld}`];
    });
    const read = (register.assessments ?? []).map((one) => `${one.position} ${one.isModerated} ${one.isUpheld}`);
    found.push(["assessments", "Final assessments", is.sort(), read.sort()]);
  }
  if (hasRatings) {
    const is = ratings.flatMap(({ id, date, rating }) => {
      const owner = ownerOf(people, id, date);
      return owner === null ? [] : [`${owner.position} ${rating * MILLION}`];
    });
    const read = (register.feedback ?? []).map(({ position, rating }) => `${position} ${rating}`);
    found.push(["ratings", "Survey", is.sort(), read.sort()]);
  }
  const read = register.targets.map(({ qualification, year, recruitment, fsm, nonWhiteBritish }): AgreedTarget => ({
    ...{ qualification: QUALIFICATIONS[qualification].code, year, recruitment },
    fsm: fsm === null ? null : fsm / MILLION,
    nonWhiteBritish: nonWhiteBritish === null ? null : nonWhiteBritish / MILLION,
  }));
  found.push(["targets", "Goals", hasTargets ? byPlace(targets) : [], byPlace(read)]);

  const wrong = found.filter(([, , is, one]) => !isDeepStrictEqual(is, one));
  const isSaid =
    (sheet: string) =>
    (one: Problem): boolean =>
      one.sheet === sheet && describeProblem(one).severity !== "note";
  return {
    areTrue: wrong.length === 0,
    violations: wrong
      .filter(([, sheet]) => !register.problems.some(isSaid(sheet)))
      .map(([name, , is, one]) => ({
        kind: `silent: ${name}`,
        what: `are ${JSON.stringify(is)}, read ${JSON.stringify(one)}`,
      })),
  };
}

function byPlace(targets: readonly AgreedTarget[]): AgreedTarget[] {
  const hasAny = ({ recruitment, fsm, nonWhiteBritish }: AgreedTarget): boolean =>
    recruitment !== null || fsm !== null || nonWhiteBritish !== null;
  const key = ({ qualification, year }: AgreedTarget): string => `${qualification} ${year}`;
  return targets.filter(hasAny).sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
