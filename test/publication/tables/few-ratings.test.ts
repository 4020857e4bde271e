import { MILLION } from "../../../src/register/cells/read-number";
import type { DraftCell, DraftTable } from "../../../src/publication/tables/draft";
import { withoutFewRatings } from "../../../src/publication/tables/few-ratings";

/** The table of one year, by the number of responses of each qualification. */
function tableOf(...responses: readonly number[]): DraftTable {
  const row = (label: string, count: number, isTotal = false): DraftTable["rows"][number] => {
    const cells: DraftCell[] = [
      { figure: count === 0 ? null : { kind: "count", count, zero: "shown" }, count: null },
      { figure: count === 0 ? null : { kind: "mean", numerator: 8 * MILLION, denominator: MILLION }, count: null },
    ];
    return { label, isTotal, cells };
  };
  const all = responses.reduce((sum, one) => sum + one, 0);
  return {
    metric: 6,
    name: "Qualification",
    columns: [
      ["2017/18", "Responses"],
      ["2017/18", "Mean rating"],
    ],
    rows: [...responses.map((count, at) => row(`Q${at}`, count)), row("Totals", all, true)],
  };
}

function meansLeftOut(table: DraftTable): string[] {
  return withoutFewRatings(table, 2)
    .rows.filter(({ cells }) => cells[1].isLeftOut)
    .map(({ label }) => label);
}

test("means of five ratings or more stay", () => {
  expect(meansLeftOut(tableOf(5, 40, 0))).toEqual([]);
});

test("means of one to four ratings are left out, and the next larger one, as the mean of all would give them away", () => {
  expect(meansLeftOut(tableOf(4, 40, 7))).toEqual(["Q0", "Q2"]);
});

test("several means of few ratings protect each other where they have five ratings together", () => {
  expect(meansLeftOut(tableOf(4, 40, 1))).toEqual(["Q0", "Q2"]);
});

test("where all have few ratings together, the mean of all is left out as well", () => {
  expect(meansLeftOut(tableOf(1, 2, 0))).toEqual(["Q0", "Q1", "Totals"]);
});
