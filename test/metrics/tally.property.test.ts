import fc from "fast-check";
import type { Characteristic } from "../../src/metrics/characteristic";
import { analyse } from "../../src/metrics/analyse";
import { DEFAULT_DEFINITIONS } from "../../src/metrics/default-definitions";
import { MEASURES } from "../../src/metrics/measure";
import { tallyRegister } from "../../src/metrics/tally-register";
import { buildRegister } from "../../src/register/register";
import { academicYearOfIso, persons, plainRow, type Person } from "../support/persons";
import { GROUP_OF, inScope, plainHolds } from "../support/plain-rules";
import { participantsTable } from "../support/register-tables";

/** The rules, whatever the day. */
const HOLDS = plainHolds(null);

describe("the tally equals a naive recount", () => {
  it("of every measure by group, year and qualification", () => {
    fc.assert(
      fc.property(persons, (people) => {
        const register = buildRegister([participantsTable(people.map(plainRow))]);
        expect(register.counts.leftOut).toBe(0);
        const { scope, groups } = tallyRegister(register, DEFAULT_DEFINITIONS);
        expect([...scope.startYears]).toEqual([...new Set(people.map(({ start }) => academicYearOfIso(start)))].sort());

        for (const [characteristic, groupOf] of Object.entries(GROUP_OF)) {
          const counts = groups.get(characteristic as Characteristic);
          if (counts === undefined) throw new Error(`${characteristic} was not counted`);
          for (const measure of MEASURES) {
            for (const year of [null, ...scope.startYears.keys()]) {
              for (const qualification of [null, ...scope.qualifications.keys()]) {
                const counted = new Map<string, number>();
                counts.perGroup(measure, scope.cellsOf(year, qualification)).forEach((number, group) => {
                  if (number > 0) counted.set(counts.labels[group], number);
                });
                const expected = new Map<string, number>();
                for (const person of inScope(
                  people,
                  year === null ? null : scope.startYears[year],
                  qualification === null ? null : scope.qualifications[qualification],
                ).filter(HOLDS[measure])) {
                  expected.set(groupOf(person), (expected.get(groupOf(person)) ?? 0) + 1);
                }
                expect(Object.fromEntries(counted)).toEqual(Object.fromEntries(expected));
              }
            }
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it("of the people and the others behind every comparison", () => {
    const names: Readonly<Record<string, Characteristic>> = {
      Gender: "gender",
      Disability: "disability",
      Ethnicity: "ethnicity",
      "Ethnic group": "ethnicGroup",
      FSM: "fsm",
    };
    const unknown = new Set(["Not Known", "Not provided", "Prefer not to say"]);
    fc.assert(
      fc.property(persons, (people) => {
        const results = analyse(buildRegister([participantsTable(people.map(plainRow))]), DEFAULT_DEFINITIONS).results;
        for (const one of results.comparisons) {
          const groupOf = GROUP_OF[names[one.characteristic]];
          if (groupOf === undefined) throw new Error(one.characteristic);
          const year = one.year === null ? null : Number(one.year.slice(0, 4));
          const everyone = inScope(people, year, one.qualification).filter(
            one.measure === "retention" ? HOLDS.recruited : HOLDS.submitted,
          );
          const succeeded = (person: Person): boolean =>
            one.measure === "retention" ? !HOLDS.withdrawn(person) : HOLDS.passed(person);
          const group = everyone.filter((person) => groupOf(person) === one.group);
          const others = everyone.filter((person) => groupOf(person) !== one.group && !unknown.has(groupOf(person)));
          expect([one.successes, one.total, one.otherSuccesses, one.otherTotal]).toEqual([
            group.filter(succeeded).length,
            group.length,
            others.filter(succeeded).length,
            others.length,
          ]);
        }
      }),
      { numRuns: 40 },
    );
  });
});
