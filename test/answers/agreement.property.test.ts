import fc from "fast-check";
import { COUNTED_NAMES, isOfPeople, type CountedName } from "../../src/metrics/behind/counted-name";
import { groupsOf } from "../../src/answers/groups-of";
import type { Analysis } from "../../src/metrics/analyse";
import { CHARACTERISTIC_NAMES, type Characteristic } from "../../src/metrics/characteristic";
import type { Metric, TableName } from "../../src/metrics/metric";
import type { SourceTable } from "../../src/register/tables/source";
import { buildReport } from "../../src/report/report";
import { academicYearOfIso, persons, plainRow, QUALIFICATION_TITLES, type Person } from "../support/persons";
import { assessmentsTable, feedbackTable, participantsTable, targetsTable, type Row } from "../support/register-tables";
import { ask, type Asked } from "../support/ask";
import {
  BROKEN_DOWN,
  codeOf,
  COLUMNS,
  counted,
  isOfTarget,
  plain,
  plainFigure,
  quotient,
  rate,
} from "../support/function-figures";
import { analysisOf } from "../support/small-register";

/** A workbook: participants, and maybe assessments, feedback and targets of theirs. */
interface Workbook {
  readonly people: readonly Person[];
  readonly tables: readonly SourceTable[];
}

const assessment = fc.record({
  person: fc.nat(),
  task: fc.constantFrom("Task 1", "Task 2"),
  moderated: fc.constantFrom("Yes", "No", ""),
  outcome: fc.constantFrom("Upheld", "Not upheld", ""),
});
const rating = fc.record({ person: fc.nat(), day: fc.integer({ min: 1, max: 28 }), rating: fc.nat(20) });
const percentage = fc.oneof(fc.constant(""), fc.constantFrom(0, 12.5, 20, 33.333333, 100));
const targetRow = fc.record({
  Qualification: fc.constantFrom("NPQSL", ...Object.keys(QUALIFICATION_TITLES)),
  "Academic year": fc.constantFrom("2015/16", "2016/17", "2017/18", "2018/19"),
  "Recruitment target": fc.oneof(fc.constant(""), fc.nat(12)),
  "FSM target %": percentage,
  "Non-White British target %": percentage,
});

const workbook: fc.Arbitrary<Workbook> = fc
  .record({
    people: persons,
    columns: fc.constantFrom("all", "no rating", "region as well"),
    assessments: fc.option(fc.array(assessment, { maxLength: 40 })),
    ratings: fc.option(fc.array(rating, { maxLength: 40 })),
    targets: fc.option(fc.uniqueArray(targetRow, { maxLength: 12, selector: keyOfTarget })),
  })
  .map(({ people, columns, assessments, ratings, targets }) => {
    const ofPerson = <T extends { readonly person: number }>(rows: readonly T[], rowOf: (row: T, id: string) => Row) =>
      people.length === 0 ? [] : rows.map((row) => rowOf(row, people[row.person % people.length].id));
    const tables = [participantsTable(people.map((one, i) => rowOf(one, columns, i)))];
    if (assessments !== null) {
      const rows = ofPerson(assessments, ({ task, moderated, outcome }, id) => {
        return { "Participant ID": id, Task: task, "QAA moderated": moderated, "Moderation outcome": outcome };
      });
      tables.push(assessmentsTable(rows));
    }
    if (ratings !== null) {
      const rows = ofPerson(ratings, ({ day, rating: halves }, id) => {
        const date = `2018-11-${String(day).padStart(2, "0")}`;
        return { "Participant ID": id, "Feedback date": date, Rating: halves / 2 };
      });
      tables.push(feedbackTable(rows));
    }
    if (targets !== null) tables.push(targetsTable(targets));
    return { people, tables };
  });

function keyOfTarget(row: Row): string {
  return `${String(row["Qualification"])} ${String(row["Academic year"])}`;
}

function rowOf(one: Person, columns: string, position: number): Row {
  const { Rating, ...row } = plainRow(one);
  if (columns === "no rating") return row;
  return columns === "all" ? { ...row, Rating } : { ...row, Rating, Region: ["London", "Wales", ""][position % 3] };
}

/** Small groups are tested as well, so that there are p-values to compare. */
const analysed = (tables: readonly SourceTable[]): Analysis => analysisOf(tables, { minimumGroup: 2 });

/** A figure that binary numbers may miss by the last digit. */
const nearly = (figure: unknown): unknown => (typeof figure === "number" ? expect.closeTo(figure, 9) : figure);

const RUNS = { numRuns: 40 };

describe("the functions agree with the sheets", () => {
  it("in every figure of every table by qualification", () => {
    let seen = 0;
    fc.assert(
      fc.property(workbook, ({ tables }) => {
        const of = analysed(tables);
        for (const metric of of.results.metrics) {
          const [{ columns, rows }] = metric.tables;
          for (const { label, figures } of rows) {
            columns.forEach(([year, ...path], column) => {
              const name = path[path.length - 1];
              const asked = { qualification: codeOf(label), year };
              const figure = figures[column];
              const answer = COLUMNS[metric.number][name](of, asked);
              const where = `Metric ${metric.number}, ${label}, ${year}, ${name}`;
              seen++;
              // A table leaves a cell blank where functions count 0.
              if (figure === null)
                expect([where, [0, null, "not available"]]).toEqual([where, expect.arrayContaining([answer])]);
              else if (isOfTarget(metric.number, name))
                expect([where, answer]).toEqual([where, nearly(plainFigure(figure))]);
              else expect([where, answer]).toEqual([where, plainFigure(figure)]);
            });
          }
        }
      }),
      RUNS,
    );
    expect(seen).toBeGreaterThan(2_000);
  });

  it("in every figure of every table by group", () => {
    let seen = 0;
    fc.assert(
      fc.property(workbook, ({ tables }) => {
        const of = analysed(tables);
        for (const { number, tables: ofMetric } of of.results.metrics) {
          const name = BROKEN_DOWN[number];
          const byGroup = ofMetric.filter((one) => one.name !== "Qualification" && one.name !== "Still to present");
          expect(byGroup).toHaveLength(name === undefined ? 0 : 3);
          if (name === undefined) continue;
          for (const table of byGroup) {
            for (const { label, isTotal, figures } of table.rows) {
              table.columns.forEach(([year, column], position) => {
                const group = isTotal ? {} : { characteristic: table.name, group: label };
                const asked = { ...group, year, qualification: column === "Total" ? "" : column };
                seen++;
                expect(counted(of, name, asked)).toBe(plainFigure(figures[position]));
              });
            }
          }
        }
      }),
      RUNS,
    );
    expect(seen).toBeGreaterThan(2_000);
  });

  it("in every comparison", () => {
    let tested = 0;
    fc.assert(
      fc.property(workbook, ({ tables }) => {
        const of = analysed(tables);
        for (const one of of.results.comparisons) {
          const { measure, characteristic, group, year, qualification } = one;
          const selection = { characteristic, group, year, qualification };
          const asked = { measure, ...selection };
          const hasGap = one.total > 0 && one.otherTotal > 0;
          expect({
            gap: plain(ask("GAP", asked, of)),
            pValue: plain(ask("PVALUE", asked, of)),
            verdict: plain(ask("VERDICT", asked, of)),
          }).toEqual({
            gap: hasGap ? one.successes / one.total - one.otherSuccesses / one.otherTotal : "not available",
            pValue: one.adjustedPValue ?? "not available",
            verdict: one.verdict,
          });
          expect(rate(measure.toUpperCase())(of, selection)).toBe(quotient(one.successes, one.total));
          if (one.adjustedPValue !== null) tested++;
        }
      }),
      RUNS,
    );
    expect(tested).toBeGreaterThan(100);
  });

  it("in every standing", () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(workbook, ({ tables }) => {
        const of = analysed(tables);
        for (const { number, standings } of of.results.metrics) {
          for (const { qualification, year, status: expected, short } of standings) {
            expect(plain(ask("STATUS", { metric: number, qualification, year }, of))).toBe(expected);
            expect(plain(ask("SHORT", { metric: number, qualification, year }, of))).toBe(short ?? "not available");
            expect(short === 0).toBe(expected === "Met");
            seen.add(`${number} ${expected}`);
          }
          const known = standings
            .flatMap(({ qualification, status }) => (qualification === null ? status : []))
            .filter((one) => one !== "Not yet known");
          const overall = plain(ask("STATUS", { metric: number }, of));
          if (known.length === 0) expect(overall).toBe("Not yet known");
          const isDoubtful = standings.some((one) => one.qualification === null && one.isDoubtful === true);
          if (known.every((one) => one === "Met") && known.length > 0)
            expect(overall).toBe(isDoubtful ? "Not yet known" : "Met");
          if (known.length > 0 && known.every((one) => one === "Not met")) expect(overall).toBe("Not met");
        }
      }),
      // Always the same draws, so that every status is among them.
      { ...RUNS, seed: 2017 },
    );
    for (let number = 1; number <= 6; number++) {
      for (const one of ["Met", "Not met", "Not yet known"]) expect(seen).toContain(`${number} ${one}`);
    }
  });

  it("in every table as a whole, cell by cell", () => {
    fc.assert(
      fc.property(workbook, ({ tables }) => {
        const of = analysed(tables);
        const { results, register } = of;
        const { problems, counts, sources } = register;
        const info = { provider: "", asOf: 46_350, version: "1" };
        const sheets = buildReport({ analysis: of, results, problems, counts, sources, ...info });
        for (const { number, tables: ofMetric } of results.metrics) {
          const sheet = sheets.find(({ name }) => name === `Metric ${number}`);
          for (const table of ofMetric) {
            // The years of metric 7 stand below each other on its sheet.
            for (const year of number === 7 ? results.years : [""]) {
              const answer = ask("METRIC", { metric: number, breakdown: table.name, year }, of);
              if (results.years.length === 0) expect(answer.kind).toBe("not available");
              else if (answer.kind !== "table") throw new Error(`Metric ${number} has no table ${table.name}.`);
              else expectOnSheet(sheet, table, year, answer.rows);
            }
          }
        }
      }),
      RUNS,
    );
  });
});

type Cells = readonly (readonly (string | number)[])[];

/** Expects that a table, or one year of it, is on its sheet; what has been left out of a block of one year is nothing but zeros and blanks. */
function expectOnSheet(
  sheet: ReturnType<typeof buildReport>[number] | undefined,
  { name, columns }: Metric["tables"][number],
  year: string,
  answer: Cells,
): void {
  if (sheet === undefined) throw new Error("There is no such sheet.");
  const paths = columns.filter(([ofYear]) => year === "" || ofYear === year);
  const shown = cellsByHeading(sheet, name, paths[0].length);
  for (const [label, ...cells] of answer.slice(paths[0].length)) {
    const found = paths.map((path) => shown.get([label, ...path].join("|")));
    const expected = found.map((cell, i) => cell ?? (cells[i] === 0 ? 0 : ""));
    expect([label, ...cells]).toEqual([label, ...expected]);
  }
}

/** The cells of all blocks of a table, by their row's label and the headings above them; zeros that the number format hides are "". */
function cellsByHeading(
  { values, numberFormats }: ReturnType<typeof buildReport>[number],
  name: TableName,
  levels: number,
): Map<string, string | number> {
  const cells = new Map<string, string | number>();
  values.forEach(([first], top) => {
    if (first !== name) return;
    const last = top + levels - 1;
    for (let column = 1; values[last].at(column) !== undefined && values[last][column] !== ""; column++) {
      // A heading is written above the first of the columns that it spans.
      const path = Array.from({ length: levels }, (_, level) =>
        values[top + level].slice(1, column + 1).findLast((text) => text !== ""),
      );
      for (let row = last + 1; values[row][0] !== ""; row++) {
        const isHidden = values[row][column] === 0 && numberFormats[row][column].includes(";;");
        cells.set([values[row][0], ...path].join("|"), isHidden ? "" : values[row][column]);
      }
    }
  });
  return cells;
}

describe("the participants behind a figure", () => {
  const isStillToPresent = ({ presented, withdrawn, result }: Person): boolean =>
    presented === "" && withdrawn === "" && result === "";

  /** Every selection of a register: by year, qualification and group. */
  function selections({ tally }: Analysis): Asked[] {
    const groups = (Object.keys(CHARACTERISTIC_NAMES) as Characteristic[]).flatMap((one) =>
      groupsOf(tally, one).map((group) => ({ characteristic: CHARACTERISTIC_NAMES[one], group })),
    );
    const places = ["", ...tally.scope.years].flatMap((year) =>
      ["", ...tally.scope.qualifications].map((qualification) => ({ year, qualification })),
    );
    return [...places, ...places.flatMap((place) => groups.map((group) => ({ ...place, ...group })))];
  }
  const names = COUNTED_NAMES;
  const idsOf = (analysis: Analysis, name: CountedName, asked: Asked): string[] => {
    const answer = ask("PARTICIPANTS", { measure: name, ...asked }, analysis);
    return answer.kind === "table" ? answer.rows.map(([id]) => String(id)) : [answer.kind];
  };

  it("are as many as are counted", () => {
    fc.assert(
      fc.property(workbook, ({ tables }) => {
        const analysis = analysed(tables);
        for (const asked of selections(analysis)) {
          for (const name of names.filter(isOfPeople)) {
            const number = counted(analysis, name, asked);
            const ids = idsOf(analysis, name, asked);
            expect([name, asked, number === 0 ? "not available" : number]).toEqual([
              name,
              asked,
              ids[0] === "not available" ? ids[0] : ids.length,
            ]);
          }
        }
      }),
      { numRuns: 10 },
    );
  });

  it("are those, each once, whom assessments and ratings belong to, and nobody where there are none", () => {
    fc.assert(
      fc.property(workbook, ({ tables }) => {
        const analysis = analysed(tables);
        for (const asked of selections(analysis).filter((asked) => !("group" in asked))) {
          const recruited = idsOf(analysis, "recruited", asked);
          for (const name of names.filter((one) => !isOfPeople(one))) {
            const number = Number(counted(analysis, name, asked));
            const ids = idsOf(analysis, name, asked);
            if (number === 0) expect(ids).toEqual(["not available"]);
            else {
              expect(ids.length).toBeLessThanOrEqual(number);
              expect(new Set(ids).size).toBe(ids.length);
              // In the order of the register.
              let at = -1;
              for (const id of ids) expect((at = recruited.indexOf(id, at + 1))).not.toBe(-1);
            }
          }
        }
      }),
      RUNS,
    );
  });

  it("are the people of whom it holds", () => {
    fc.assert(
      fc.property(workbook, ({ people, tables }) => {
        const analysis = analysed(tables);
        for (const [position, year] of ["", ...analysis.tally.scope.startYears].entries()) {
          const there = people.filter((one) => position === 0 || academicYearOfIso(one.start) === year);
          const holds: Partial<Record<CountedName, (one: Person) => boolean>> = {
            recruited: () => true,
            fsm: ({ fsm }) => fsm !== null && fsm >= 30,
            withdrawn: ({ withdrawn }) => withdrawn !== "",
            deferred: ({ deferred }) => deferred !== "",
            presented: ({ presented }) => presented !== "",
            submitted: ({ result }) => result !== "",
            passed: ({ result }) => result === "Passed",
            "below-fsm": ({ fsm }) => fsm !== null && fsm < 30,
            "fsm-not-known": ({ fsm }) => fsm === null,
            "not-presented": ({ presented }) => presented === "",
            retained: ({ withdrawn }) => withdrawn === "",
            failed: ({ result }) => result === "Failed",
            "still-to-present": isStillToPresent,
            "due-deferred": (one) => isStillToPresent(one) && one.deferred !== "",
            // Without a day of the report nobody is overdue.
            "due-later": (one) => isStillToPresent(one) && one.deferred === "",
            overdue: () => false,
          };
          for (const [name, does] of Object.entries(holds)) {
            const expected = there.filter(does).map(({ id }) => id);
            expect(idsOf(analysis, name as CountedName, { year })).toEqual(
              expected.length === 0 ? ["not available"] : expected,
            );
          }
        }
      }),
      RUNS,
    );
  });

  it("are those whom NPQ.DUE lists: overdue, and due in so many days", () => {
    fc.assert(
      fc.property(workbook, fc.integer({ min: 42_600, max: 44_400 }), ({ tables }, asOf) => {
        const analysis = analysisOf(tables, {}, asOf);
        for (const place of selections(analysis).filter((asked) => !("group" in asked))) {
          const listed = (days: number): number => {
            const answer = ask("DUE", { days, ...place }, analysis);
            return answer.kind === "table" ? answer.rows.length : 0;
          };
          const number = (name: CountedName): number => Number(counted(analysis, name, place));
          expect([-1, 30, 90, 9_999].map(listed)).toEqual([
            number("overdue"),
            number("overdue") + number("due-in-30-days"),
            number("overdue") + number("due"),
            number("overdue") + number("due") + number("due-later"),
          ]);
        }
      }),
      RUNS,
    );
  });
});
