import fc from "fast-check";
import { findFigure } from "../../src/report/find-figure";
import type { SheetPlan } from "../../src/report/plan";
import { buildReport } from "../../src/report/report";
import { reportInput } from "../support/report-inputs";
import { analysisOf, SMALL } from "../support/small-register";
import { tenQualifications } from "../support/ten-qualifications";

/** A cell, and where it stood when the sheet was written; null for one that the user has added. */
interface Moved {
  readonly value: unknown;
  readonly from: readonly [number, number] | null;
}

type Sheet = Moved[][];

const plansOf = ({ register, results }: ReturnType<typeof analysisOf>): SheetPlan[] => {
  const { problems, counts, sources } = register;
  return buildReport(reportInput({ results, problems, counts, sources })).filter(
    ({ questions }) => questions.length > 0,
  );
};
const PLANS = [...plansOf(SMALL), ...plansOf(analysisOf(tenQualifications()))];

const NOTES = ["", "", "see e-mail", "Female", "Not Known", 7, "2017/18"];
const added = (value: unknown): Moved => ({ value, from: null });

type Change = "insert row" | "insert column" | "delete row" | "delete column" | "sort";

/** What a user may do to the rows and columns of a sheet. */
const change = fc.record({
  kind: fc.constantFrom<Change>("insert row", "insert row", "insert column", "delete row", "delete column", "sort"),
  at: fc.nat({ max: 400 }),
  note: fc.constantFrom(...NOTES),
  by: fc.nat({ max: 12 }),
});

function changed(sheet: Sheet, { kind, at, note, by }: { kind: Change; at: number; note: unknown; by: number }): Sheet {
  const [row, column] = [at % sheet.length, at % sheet[0].length];
  switch (kind) {
    case "insert row":
      return sheet.toSpliced(
        row,
        0,
        sheet[0].map((_, c) => added(c === by % sheet[0].length || c === 0 ? note : "")),
      );
    case "delete row":
      return sheet.toSpliced(row, 1);
    case "insert column":
      return sheet.map((cells, r) => cells.toSpliced(column, 0, added(r === by ? note : "")));
    case "delete column":
      return sheet[0].length < 3 ? sheet : sheet.map((cells) => cells.toSpliced(column, 1));
    default:
      return sorted(sheet, row, by);
  }
}

/** The rows around a row that have a name and no blank line between them, sorted by one of their columns. */
function sorted(sheet: Sheet, row: number, by: number): Sheet {
  const isBody = (r: number): boolean => sheet[r]?.some(({ value }) => typeof value === "number") ?? false;
  if (!isBody(row)) return sheet;
  let [first, end] = [row, row + 1];
  while (isBody(first - 1)) first--;
  while (isBody(end)) end++;
  const column = by % sheet[0].length;
  const key = ([...cells]: Moved[]): string => JSON.stringify(cells[column]?.value);
  const body = sheet.slice(first, end).toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
  return sheet.toSpliced(first, end - first, ...body);
}

/**
 * Whoever deletes two columns, or deletes one and writes a year above another, may leave the figures of one year under the headings of
 * another, and nothing says so.
 */
function isOneColumn(changes: readonly { readonly kind: string; readonly note: unknown }[]): boolean {
  const isYear = (note: unknown): boolean => typeof note === "string" && note.includes("/");
  return (
    changes.filter(({ kind, note }) => kind === "delete column" || (kind === "insert column" && isYear(note))).length <
    2
  );
}

describe("a figure on a sheet that a user has changed", () => {
  it("is found, or is gone, but is never another", () => {
    let found = 0;
    fc.assert(
      fc.property(
        fc.nat({ max: PLANS.length - 1 }),
        fc.array(change, { minLength: 1, maxLength: 3 }).filter(isOneColumn),
        fc.nat({ max: 22 }),
        (which, changes, part) => {
          const plan = PLANS[which];
          const asked = new Map(plan.questions.map((one) => [`${one.row} ${one.column}`, one.asked]));
          const written: Sheet = plan.values.map((cells, r) =>
            cells.map((value, c) => ({ value, from: [r, c] as const })),
          );
          const sheet = changes.reduce(changed, written);
          const cells = sheet.map((row) => row.map(({ value }) => value));
          const wrong: string[] = [];
          for (const [r, row] of sheet.entries()) {
            for (const [c, { value, from }] of row.entries()) {
              // Not all of a big sheet, for want of time; each run another part.
              if (typeof value !== "number" || (sheet.length > 60 && (31 * r + 7 * c) % 23 !== part)) continue;
              const figure = findFigure(plan, cells, r, c);
              if (figure.kind !== "figure") continue;
              found++;
              const own = from === null ? undefined : asked.get(from.join(" "));
              if (JSON.stringify(own) !== JSON.stringify(figure.asked)) {
                wrong.push(`${plan.name} ${r} ${c} ${value} from ${from?.join(" ")}: ${JSON.stringify(figure.asked)}`);
              }
            }
          }
          expect(wrong.slice(0, 5)).toEqual([]);
        },
      ),
      { numRuns: 150 },
    );
    expect(found).toBeGreaterThan(1_000);
  });
});
