import fc from "fast-check";
import { analyse } from "../../../src/metrics/analyse";
import { COUNTED_PEOPLE } from "../../../src/metrics/behind/counted-name";
import { peopleBehind } from "../../../src/metrics/behind/people-behind";
import type { QuestionGroup } from "../../../src/metrics/behind/question";
import type { Characteristic } from "../../../src/metrics/characteristic";
import { DEFAULT_DEFINITIONS } from "../../../src/metrics/default-definitions";
import { academicYearLabel } from "../../../src/register/cells/academic-year";
import { buildRegister } from "../../../src/register/register";
import { isKnownGroup } from "../../../src/register/words/group-vocabulary";
import { academicYearOfIso, persons, plainRow, serialOf, type Person } from "../../support/persons";
import { GROUP_OF, inScope, plainHolds } from "../../support/plain-rules";
import { participantsTable } from "../../support/register-tables";

/** Days on which the deadlines of those who started from 1 to 4 February 2017 are over or today, or about 30 or 90 days off. */
const AS_OF = fc.constantFrom("2018-08-02", "2018-07-04", "2018-06-15", "2018-05-04", "2019-03-01");

/** Every other of them has started on one of those days and has still to present, so that the days are put to the test. */
function withSomeDue(people: readonly Person[]): Person[] {
  return people.map((person, i) =>
    i % 2 === 1
      ? person
      : { ...person, start: `2017-02-0${1 + ((i / 2) % 4)}`, presented: "", withdrawn: "", result: "", deferred: "" },
  );
}

function groupsOf(people: readonly Person[]): QuestionGroup[] {
  return (Object.keys(GROUP_OF) as Characteristic[]).flatMap((characteristic) =>
    [...new Set(people.map(GROUP_OF[characteristic]!))].flatMap((label) => [
      { characteristic, label, isOthers: false },
      { characteristic, label, isOthers: true },
    ]),
  );
}

function isIn(person: Person, { characteristic, label, isOthers }: QuestionGroup): boolean {
  const own = GROUP_OF[characteristic]!(person);
  return isOthers ? own !== label && isKnownGroup(own) : own === label;
}

describe("the people behind a number", () => {
  it("are those of a plain recount, in the order of the register", () => {
    fc.assert(
      fc.property(persons.map(withSomeDue), AS_OF, (people, asOf) => {
        const register = buildRegister([participantsTable(people.map(plainRow))], { asOf: serialOf(asOf) });
        const analysis = analyse(register, DEFAULT_DEFINITIONS);
        const holds = plainHolds(asOf);
        const wrong: string[] = [];
        const years = [null, ...new Set(people.map(({ start }) => academicYearOfIso(start)))];
        const qualifications = [null, ...new Set(people.map((one) => one.qualification))];
        for (const measure of COUNTED_PEOPLE) {
          for (const year of years) {
            for (const qualification of qualifications) {
              for (const group of [null, ...groupsOf(people)]) {
                const { positions } = peopleBehind(analysis, {
                  ...{ measure, qualification, group },
                  year: year === null ? null : academicYearLabel(year),
                });
                const expected = inScope(people, year, qualification).filter(
                  (person) => holds[measure](person) && (group === null || isIn(person, group)),
                );
                const found = Array.from(positions, (position) => people[position]);
                const isSame = found.length === expected.length && found.every((one, i) => one === expected[i]);
                if (!isSame) wrong.push(JSON.stringify({ measure, year, qualification, group, found, expected }));
              }
            }
          }
        }
        expect(wrong).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });
});
