import fc from "fast-check";
import type { Analysis } from "../../src/metrics/analyse";
import type { SourceTable } from "../../src/register/tables/source";
import { liveTable } from "../../src/report/live-formulas";
import { figureCell } from "../../src/report/figure-cell";
import { displayText } from "excel-stand-in";
import { persons, plainRow, QUALIFICATION_TITLES, type Person } from "../support/persons";
import { assessmentsTable, feedbackTable, participantsTable, targetsTable, type Row } from "../support/register-tables";
import { functionOf } from "../support/ask";
import { runFunction } from "../../src/answers/run-function";
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

type V = number | string | boolean | { err: string };
const isErr = (v: V): v is { err: string } => typeof v === "object";
function evaluate(text: string, analysis: Analysis): V {
  let i = 1;
  const peek = () => text[i];
  const fail = (): never => {
    throw new Error(text + " @" + i);
  };
  function primary(): V | undefined {
    if (peek() === '"') {
      const e = text.indexOf('"', i + 1);
      const s = text.slice(i + 1, e);
      i = e + 1;
      return s;
    }
    const num = /^\d+(\.\d+)?/.exec(text.slice(i));
    if (num) {
      i += num[0].length;
      return Number(num[0]);
    }
    const name = /^[A-Z.]+/.exec(text.slice(i));
    if (!name) return undefined;
    i += name[0].length;
    if (peek() !== "(") fail();
    const args: (V | undefined)[] = [];
    do {
      i++;
      args.push(peek() === "," || peek() === ")" ? undefined : expr());
    } while (peek() === ",");
    if (peek() !== ")") fail();
    i++;
    if (name[0] === "IFNA") {
      const [a, b] = args as V[];
      return isErr(a) && a.err === "#N/A" ? b : a;
    }
    if (name[0] === "IF") {
      const [c, a, b] = args as V[];
      return isErr(c) ? c : c === true || (typeof c === "number" && c !== 0) ? a : (b ?? false);
    }
    const answer = runFunction(functionOf(name[0].slice(4)), args, analysis);
    switch (answer.kind) {
      case "value":
        return answer.value;
      case "not available":
        return { err: "#N/A" };
      default:
        return { err: "#VALUE!" };
    }
  }
  function div(): V {
    let a = primary() ?? fail();
    while (peek() === "/") {
      i++;
      const b = primary() ?? fail();
      a = isErr(a)
        ? a
        : isErr(b)
          ? b
          : typeof a !== "number" || typeof b !== "number"
            ? { err: "#VALUE!" }
            : b === 0
              ? { err: "#DIV/0!" }
              : a / b;
    }
    return a;
  }
  function expr(): V {
    const a = div();
    if (text.startsWith(">=", i)) {
      i += 2;
      const b = div();
      return isErr(a) ? a : a >= b;
    }
    if (peek() === "=") {
      i++;
      const b = div();
      return isErr(a) ? a : isErr(b) ? b : a === b;
    }
    return a;
  }
  return expr();
}
const show = (v: V, format: string): string =>
  isErr(v) ? v.err : typeof v === "number" ? displayText(v, format) : String(v);
it("live figures show what the plain sheet shows", () => {
  fc.assert(
    fc.property(workbook, ({ tables }) => {
      const analysis = analysed(tables);
      const { metrics, qualifications } = analysis.results;
      for (const metric of metrics) {
        const [table] = metric.tables;
        const live = liveTable(metric, table, qualifications);
        table.rows.forEach((row, r) =>
          row.figures.forEach((figure, c) => {
            const one = live(r, c);
            if (one === null) {
              expect([metric.number, table.columns[c], figure]).toEqual([metric.number, table.columns[c], null]);
              return;
            }
            const plain = figureCell(figure);
            const format = (plain.numberFormat ?? "General").replace(/" ?\(.*\)"| \(.*\)/, "");
            const expected = show(plain.value, format).replace(/ ?\(\d+\)$/, "");
            const where = [metric.number, row.label, table.columns[c].join(), one.formula];
            expect([...where, show(evaluate(one.formula, analysis), one.numberFormat)]).toEqual([...where, expected]);
          }),
        );
      }
    }),
    { numRuns: 150 },
  );
}, 300_000);
