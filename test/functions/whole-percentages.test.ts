import { HOSTS, Workbook } from "excel-stand-in";
import { addCells, openedForFormulas, shownBy, type CellSpec } from "../support/range-formulas";

const HEADINGS = ["Participant ID", "Qualification", "Start date", "School FSM %"];

/** What NPQ.COUNT("fsm") shows of two people, in an Excel that hands over values only. */
async function shownOf(...shares: readonly CellSpec[]): Promise<unknown> {
  const workbook = new Workbook();
  const rows = shares.map((share, i) => [{ content: `P${i}` }, { content: "NPQH" }, { content: 43_045 }, share]);
  addCells(workbook, "People", [HEADINGS.map((content) => ({ content })), ...rows]);
  const { host, sheet } = await openedForFormulas(workbook, { host: HOSTS["ltsc-2021"] });
  const [shown] = await shownBy(host, sheet, [`=NPQ.COUNT("fsm",,,,,People!A1:D${shares.length + 1})`]);
  return shown;
}

it("1 may be 100 % or 1 % where number formats are not handed over: the function says so instead of guessing", async () => {
  const all: CellSpec = { content: 1, numberFormat: "0%" };
  expect(await shownOf(all, all)).toMatch(
    /^#VALUE! Excel does not say which cells under “School FSM %” are percentages/,
  );
  expect(await shownOf({ content: 1 }, { content: 31 })).toBe(1);
});
