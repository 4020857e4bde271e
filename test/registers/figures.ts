import { academicYearLabel } from "../../src/register/cells/academic-year";
import type { Analysis } from "../../src/metrics/analyse";
import { figureText } from "../../src/report/figure-text";
import { academicYearOfIso } from "../support/persons";
import { recount, type Row, type Sheets } from "../support/recount";
import type { Violation } from "./violation";
import { countedPeople, ownerOf, type CountedPerson } from "./items";
import type { Participation, Population } from "./population";
import { toldPerson } from "./read-people";
import type { InventedWorkbook } from "./workbook";

/** Tables that the plain recount does not know: the deadlines are held to the people behind them. */
const NOT_RECOUNTED = new Set(["Still to present"]);

/** Figures of the seven metrics that are not those of a plain recount of the people. */
export function wrongFigures(
  { register, results }: Analysis,
  workbook: InventedWorkbook,
  population: Population,
): Violation[] {
  const people = countedPeople(register, workbook);
  const truth = truthOf(people, workbook, population);
  const hasStarts = workbook.told.has("startDate");
  const violations: Violation[] = [];
  for (const { number, tables } of results.metrics) {
    // Without a start nobody is known to be within time.
    if (number === 4 && !hasStarts) continue;
    for (const { name, columns, rows } of tables) {
      if (NOT_RECOUNTED.has(name)) continue;
      for (const { label, figures } of rows) {
        columns.forEach((column, at) => {
          const [is, said] = [recount(truth, number, name, column, label), figureText(figures[at])];
          if (is !== said && !isBothNothing(is, said))
            violations.push({
              kind: `wrong figure: metric ${number}`,
              what: `${name}, ${label}, ${column.join(" ")}: is ${is}, says ${said}`,
            });
        });
      }
    }
  }
  const [first] = violations;
  return first === undefined ? [] : [first];
}

/** A recount says 0 where a table has nothing to say, and the other way round. */
function isBothNothing(is: string, said: string): boolean {
  const nothing = ["", "0", "0%", "0% (0)", "0.00 %"];
  return nothing.includes(is) && nothing.includes(said);
}

/** The people as the rows of a plain workbook, each participation with an ID of its own. */
function truthOf(people: readonly CountedPerson[], workbook: InventedWorkbook, population: Population): Sheets {
  const { told, others } = workbook;
  const told_ = people.map((one) => ({ ...one, person: toldPerson(one.person, told) }));
  const day = (iso: string): Date | null => (iso === "" ? null : new Date(`${iso}T00:00:00Z`));
  const ownedBy = (id: string, date: string) => ownerOf(people, id, date)?.position ?? -1;
  return {
    participants: told_.map(({ person, position }): Row => {
      return {
        "Participant ID": position,
        Qualification: person.qualification,
        "Academic year": academicYearLabel(academicYearOfIso(person.start)),
        "Start date": day(person.start),
        "School FSM %": person.fsm,
        Gender: person.gender || null,
        Disability: person.disability || null,
        Ethnicity: person.ethnicity || null,
        "Withdrawn date": day(person.withdrawn),
        "Deferred date": day(person.deferred),
        "Presented date": day(person.presented),
        Result: person.result || null,
      };
    }),
    assessments: others.hasTasks
      ? population.tasks.map(({ id, presented, isModerated, isUpheld }) => ({
          "Participant ID": ownedBy(id, presented),
          "QAA moderated": isModerated ? "Yes" : "No",
          "Moderation outcome": isUpheld ? "Upheld" : "Not upheld",
        }))
      : told_.flatMap(({ person, position }) =>
          person.presented === ""
            ? []
            : Array.from({ length: tasksOf(person) }, () => ({ "Participant ID": position })),
        ),
    targets: !others.hasTargets
      ? []
      : population.targets.map((one) => ({
          Qualification: one.qualification,
          "Academic year": academicYearLabel(one.year),
          "Recruitment target": one.recruitment,
          "FSM target %": one.fsm,
          "Non-White British target %": one.nonWhiteBritish,
        })),
    feedback: others.hasRatings
      ? population.ratings.map(({ id, date, rating }) => ({ "Participant ID": ownedBy(id, date), Rating: rating }))
      : people.flatMap(({ person, position }) =>
          person.rating === null || !told.has("rating") ? [] : [{ "Participant ID": position, Rating: person.rating }],
        ),
  };
}

/** Tasks of the final assessment: two of the leaders of schools in the suite of 2017, one of everybody since 2021. */
function tasksOf({ qualification, start }: Participation): number {
  const hasTwo = qualification === "NPQEL" || qualification === "NPQH";
  return hasTwo && academicYearOfIso(start) < 2021 ? 2 : 1;
}
