import type { Analysis } from "../../src/metrics/analyse";
import { COUNTED_PEOPLE, type CountedPeople } from "../../src/metrics/behind/counted-name";
import { peopleBehind } from "../../src/metrics/behind/people-behind";
import type { Question } from "../../src/metrics/behind/question";
import type { Figure } from "../../src/metrics/figure";
import { academicYearOfIso } from "../support/persons";
import { BROKEN_DOWN, codeOf, COLUMNS, counted, plainFigure } from "../support/function-figures";
import { GROUP_OF, plainHolds } from "../support/plain-rules";
import type { Violation } from "./violation";
import { countedPeople } from "./items";
import type { Population } from "./population";
import { toldPerson } from "./read-people";
import type { InventedWorkbook } from "./workbook";

/** What depends on a start date. */
const NEED_STARTS: ReadonlySet<CountedPeople> = new Set<CountedPeople>([
  ...(["within-time", "late", "time-not-known", "judged-in-time", "overdue", "due", "due-in-30-days"] as const),
  ...(["due-later", "due-deferred", "due-not-known"] as const),
]);

/** Figures of sheets that functions answer otherwise, or that are not the number of the people behind them. */
export function wrongAnswers(analysis: Analysis, workbook: InventedWorkbook, population: Population): Violation[] {
  const found = [
    ...wrongFunctions(analysis),
    ...wrongNumbers(analysis),
    ...wrongPeople(analysis, workbook, population),
  ];
  return found.slice(0, 1);
}

function wrongFunctions(analysis: Analysis): Violation[] {
  const found: Violation[] = [];
  for (const { number, tables } of analysis.results.metrics) {
    for (const { name: table, columns, rows } of tables) {
      if (table === "Still to present") continue;
      const measure = BROKEN_DOWN[number];
      for (const { label, isTotal, figures } of rows) {
        columns.forEach(([year, ...path], at) => {
          const column = path[path.length - 1];
          const answer =
            table === "Qualification"
              ? COLUMNS[number][column](analysis, { qualification: codeOf(label), year })
              : counted(analysis, measure!, {
                  ...(isTotal ? {} : { characteristic: table, group: label }),
                  ...{ year, qualification: column === "Total" ? "" : column },
                });
          if (!isSame(figures[at], answer))
            found.push({
              kind: `function differs: metric ${number}`,
              what: `${table}, ${label}, ${year} ${column}: ${JSON.stringify(figures[at])}, answer ${String(answer)}`,
            });
        });
      }
    }
  }
  return found;
}

function isSame(figure: Figure, answer: unknown): boolean {
  // A table leaves a cell blank where functions count 0.
  if (figure === null) return answer === 0 || answer === null || answer === "not available";
  const plain = plainFigure(figure);
  if (typeof plain !== "number" || typeof answer !== "number") return plain === answer;
  return Math.abs(plain - answer) < 1e-9;
}

/** Figures whose questions find another number of people. */
function wrongNumbers(analysis: Analysis): Violation[] {
  const numberOf = (question: Question): number => peopleBehind(analysis, question).positions.length;
  const found: Violation[] = [];
  for (const { number, tables } of analysis.results.metrics) {
    for (const { name, rows } of tables) {
      for (const { label, figures, questions } of rows) {
        figures.forEach((figure, at) => {
          const asked = questions[at];
          if (figure === null || asked === null || figure.kind === "mean") return;
          const people = numberOf(asked.people);
          const is = figure.kind === "count" ? figure.count : figure.kind === "share" ? figure.count : people;
          if (is !== people)
            found.push({
              kind: `people behind: metric ${number}`,
              what: `${name}, ${label}: ${is}, but ${people} people`,
            });
        });
      }
    }
  }
  return found;
}

/** Measures of which others are behind than those of whom they hold by the plain rules. */
function wrongPeople(analysis: Analysis, workbook: InventedWorkbook, { asOf }: Population): Violation[] {
  const holds = plainHolds(asOf);
  const people = countedPeople(analysis.register, workbook).map(({ person, position }) => ({
    person: toldPerson(person, workbook.told),
    position,
  }));
  const { scope } = analysis.tally;
  const { choices } = { choices: people.length };
  const found: Violation[] = [];
  const groups = Object.entries(GROUP_OF) as [keyof typeof GROUP_OF, NonNullable<(typeof GROUP_OF)["gender"]>][];
  scope.years.forEach((year, at) => {
    for (const measure of COUNTED_PEOPLE) {
      if (NEED_STARTS.has(measure) && !workbook.told.has("startDate")) continue;
      const there = people.filter(
        ({ person }) => academicYearOfIso(person.start) === scope.startYears[at] && holds[measure](person),
      );
      const [characteristic, groupOf] = groups[(choices + at) % groups.length];
      const labels = [null, ...new Set(there.map(({ person }) => groupOf(person)))];
      for (const label of labels) {
        const group = label === null ? null : { characteristic, label, isOthers: false };
        const { positions } = peopleBehind(analysis, { measure, year, qualification: null, group });
        const is = there.filter(({ person }) => label === null || groupOf(person) === label);
        const isTrue = is.length === positions.length && is.every(({ position }, i) => positions[i] === position);
        if (!isTrue)
          found.push({
            kind: `people behind: ${measure}`,
            what: `${year}, ${label ?? "all"}: rows ${[...positions].join(" ")} instead of ${is.map(({ position }) => position).join(" ")}`,
          });
      }
    }
  });
  return found;
}
