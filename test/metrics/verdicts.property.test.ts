import fc from "fast-check";
import { addMonths } from "../../src/register/cells/serial-date";
import { participantsTable } from "../support/register-tables";
import { academicYearOfIso, persons, plainRow, serialOf, type Person } from "../support/persons";
import { resultsOf, rowOf, standingOf } from "../support/readings";

/** The rules of metric 4 written down once more, person by person, without the tally. */
function recounted(people: readonly Person[], asOf: number) {
  const deadline = (one: Person): number => addMonths(serialOf(one.start), 18);
  const presented = people.filter((one) => one.presented !== "");
  const timely = presented.filter((one) => serialOf(one.presented) <= deadline(one));
  const undated = people.filter((one) => one.presented === "" && one.withdrawn === "" && one.result !== "");
  const left = people.filter((one) => one.presented === "" && one.withdrawn === "" && one.result === "");
  const waiting = left.filter((one) => one.deferred === "");
  const overdue = waiting.filter((one) => deadline(one) < asOf);
  const due = presented.length + undated.length + overdue.length;
  const [least, most] = [timely.length, timely.length + undated.length];
  const isEnough = (inTime: number): boolean => 10 * inTime >= 9 * due;
  let short = 0;
  while (!isEnough(least + short)) short++;
  const isOpen = due === 0 || isEnough(least) !== isEnough(most);
  const within90 = waiting.filter((one) => deadline(one) >= asOf && deadline(one) <= asOf + 90);
  const later = waiting.filter((one) => deadline(one) > asOf + 90);
  return {
    status: isOpen ? "Not yet known" : isEnough(least) ? "Met" : "Not met",
    short: isOpen ? null : short,
    stillToPresent: [overdue, within90, later, left.filter((one) => one.deferred !== "")].map((some) => some.length),
  };
}

it("metric 4's verdict and who has still to present equal a recount, on any day", () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(persons, fc.integer({ min: serialOf("2018-01-01"), max: serialOf("2020-06-01") }), (people, asOf) => {
      const results = resultsOf([participantsTable(people.map(plainRow))], {}, asOf);
      for (const [position, year] of results.years.entries()) {
        const ofYear = people.filter((one) => academicYearOfIso(one.start) === Number(year.slice(0, 4)));
        for (const qualification of [...results.qualifications, null]) {
          const some = ofYear.filter((one) => qualification === null || one.qualification === qualification);
          const { status, short } = standingOf(results, 4, qualification, year);
          const row = rowOf(results, 4, qualification ?? "Totals", "Still to present");
          const expected = recounted(some, asOf);
          seen.add(status);
          expect({ status, short, stillToPresent: row.slice(5 * position, 5 * position + 4).map(Number) }).toEqual(
            expected,
          );
        }
      }
    }),
    { numRuns: 60, seed: 4 },
  );
  expect([...seen].sort()).toEqual(["Met", "Not met", "Not yet known"]);
});
