import type { Host } from "excel-stand-in";
import type { Bench } from "../../../src/excel/self-check/bench";
import { PROBES } from "../../../src/excel/self-check/probes/probes";
import { check, openedIn } from "../../support/self-check";
import { sheetOf } from "../../support/workbooks";

/** Asks one question while something else happens; returns its answer. */
async function asked(id: string, meanwhile: (bench: Bench) => void): Promise<unknown> {
  const probe = PROBES.find((one) => one.id === id);
  if (probe === undefined) throw new Error(`There is no question ${id}.`);
  const ask: typeof probe.ask = (bench) => {
    meanwhile(bench);
    return probe.ask(bench);
  };
  const outcome = await check({ probes: [{ ...probe, ask }] });
  return outcome.kind === "checked" ? outcome.asked[0].answer : outcome;
}

function select(host: Host, sheet: string): void {
  host.user.select(sheetOf(host.workbook, sheet), { row: 0, column: 0, rows: 1, columns: 1 });
}

it("the check never deletes a sheet that somebody else adds at the same time", async () => {
  const host = await openedIn();
  const answer = await asked("events.sheets", ({ context }) => {
    const { worksheets } = context.workbook;
    const add = worksheets.add.bind(worksheets);
    jest.spyOn(worksheets, "add").mockImplementation((name) => {
      add("Of a colleague");
      return add(name);
    });
  });
  expect(host.workbook.worksheets.map(({ name }) => name)).toEqual(["Blank", "Confidential", "Of a colleague"]);
  expect(answer).toEqual([1, 1]);
});

it("the check's second sheet says what it is, should the page be closed before it is removed", async () => {
  const host = await openedIn();
  let said: unknown[] = [];
  await asked("events.sheets", ({ context }) => {
    const { worksheets } = context.workbook;
    const getItem = worksheets.getItem.bind(worksheets);
    jest.spyOn(worksheets, "getItem").mockImplementation((id) => {
      said = host.workbook.worksheets.map((sheet) => [sheet.name, sheet.cell(0, 0)?.content]);
      return getItem(id);
    });
  });
  expect(said).toContainEqual(["NPQ self-check, second sheet", expect.stringContaining("removes this sheet")]);
});

it("the check leaves users on the sheet to which they go meanwhile", async () => {
  const host = await openedIn();
  select(host, "Confidential");
  await asked("sheets.freeze-behind", ({ context }) => {
    const sync = context.sync.bind(context);
    jest.spyOn(context, "sync").mockImplementationOnce(async () => {
      await sync();
      select(host, "Blank");
    });
  });
  expect(host.workbook.active?.name).toBe("Blank");
});
