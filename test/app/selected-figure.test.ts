import { MESSAGE, type Area, type Host, type Workbook } from "excel-stand-in";
import { figureInSelection, followSelection, type Occasion, type SelectedFigure } from "../../src/app/selected-figure";
import { session } from "../../src/app/session";
import { SHEET_MARKER } from "../../src/excel/sheet-marker";
import { onPaneShown } from "../../src/excel/visibility";
import { peopleBehind } from "../../src/metrics/behind/people-behind";
import { calm, until } from "../support/following";
import { HEADINGS, opened, people, sheetOf, workbookOf } from "../support/workbooks";

/** Status of a request that Excel refuses because a cell is being edited. */
const CELL_EDITED = 5004;

let host: Host;
let end = (): void => {};
const told: { readonly figure: SelectedFigure; readonly occasion: Occasion }[] = [];
/** Requests to Excel, as they go over the wire. */
const requests: string[] = [];

/** Opens a workbook with the pane in sight, and refreshes its sheets. */
async function open(workbook: Workbook = workbookOf()): Promise<void> {
  host = await opened(workbook);
  const { process } = host;
  jest.spyOn(host, "process").mockImplementation((request, flags) => {
    requests.push(request);
    return process.call(host, request, flags);
  });
  await onPaneShown(() => {});
  await session.read();
  await session.refresh();
}

/** Opens a workbook, and follows what is selected on its summary sheets. */
async function follow(workbook?: Workbook): Promise<void> {
  await open(workbook);
  told.length = 0;
  end = await followSelection((figure, occasion) => told.push({ figure, occasion }));
  await calm(host);
}

afterEach(() => {
  end();
  jest.restoreAllMocks();
});

/** "C7" */
function at(address: string, rows = 1, columns = 1): Area {
  const [, letter, digits] = /^([A-Z])(\d+)$/.exec(address) ?? [];
  return { row: Number(digits) - 1, column: letter.charCodeAt(0) - 65, rows, columns };
}

function select(sheet: string, area: Area): void {
  host.user.select(sheetOf(host.workbook, sheet), area);
}

/** Selects cells, and waits for what is told of them. */
async function selected(sheet: string, area: Area): Promise<SelectedFigure> {
  const { length } = told;
  select(sheet, area);
  await until(() => told.length > length);
  return told[told.length - 1].figure;
}

/** The number of people behind a figure. */
function peopleOf(figure: SelectedFigure): number | string {
  const { register } = session.state;
  if (figure.kind !== "figure" || register.kind !== "read") return figure.kind;
  return peopleBehind(register.analysis, figure.asked.people).positions.length;
}

/** Row 7 of Metric 1 is NPQH: target, actual, % Target. */
const NPQH = "C7";

describe("a cell that is selected on a summary sheet", () => {
  it("is told of with its sheet, its cell, what it displays, and the question whose answer is as many people", async () => {
    await follow();
    const figure = await selected("Metric 1", at(NPQH));
    expect(figure).toEqual({
      ...{ kind: "figure", sheet: "Metric 1", cell: NPQH, shown: "3", isCurrent: true },
      asked: { people: { measure: "recruited", year: "2017/18", qualification: "NPQH", group: null }, among: null },
    });
    expect(peopleOf(figure)).toBe(3);
    expect(told).toHaveLength(1);
    expect(told[0].occasion).toBe("selected");
  });

  it("is the first of several, of a whole row, and of several blocks", async () => {
    await follow();
    const sheet = sheetOf(host.workbook, "Metric 1");
    expect(await selected("Metric 1", at(NPQH, 3, 3))).toMatchObject({ kind: "figure", cell: NPQH });
    expect(await selected("Metric 1", { row: 6, column: 0, rows: 1, columns: 16_384 })).toMatchObject({
      ...{ kind: "nobody", cell: "A7" },
    });
    host.user.selectAreas(sheet, [at(NPQH), at("A1")]);
    await until(() => told.length === 3);
    expect(told[2].figure).toMatchObject({ kind: "figure", cell: NPQH });
  });

  it("is nobody's where it is a heading, a note, or far from the tables", async () => {
    await follow();
    expect(await selected("Metric 1", at("A1"))).toEqual({ kind: "nobody", sheet: "Metric 1", cell: "A1" });
    expect(await selected("Metric 1", at("Z900"))).toMatchObject({ kind: "nobody" });
  });

  it("is not asked for on Data checks, which has no figures and may be very long", async () => {
    await follow();
    select("Data checks", at("B2"));
    expect(await selected("Metric 1", at(NPQH))).toMatchObject({ kind: "figure" });
    expect(told).toHaveLength(1);
  });

  it("is known by its headings where the sheet was renamed, and rows were inserted above it", async () => {
    await follow();
    const sheet = sheetOf(host.workbook, "Metric 1");
    host.user.renameSheet(sheet, "Recruited");
    await host.user.insertRows(sheet, 1, 2);
    expect(await selected("Recruited", at("C9"))).toMatchObject({
      ...{ kind: "figure", sheet: "Recruited", cell: "C9", shown: "3", isCurrent: true },
    });
  });

  it("is told of on a protected sheet, too", async () => {
    await follow();
    sheetOf(host.workbook, "Metric 1").isProtected = true;
    expect(await selected("Metric 1", at(NPQH))).toMatchObject({ kind: "figure", shown: "3" });
  });

  it("is not current where it was typed over", async () => {
    await follow();
    await host.user.enter(sheetOf(host.workbook, "Metric 1"), at(NPQH), [[99]]);
    const figure = await selected("Metric 1", at(NPQH));
    expect(figure).toMatchObject({ kind: "figure", shown: "99", isCurrent: false });
    expect(peopleOf(figure)).toBe(3);
  });

  it("is gone where the report has no such row, or no such sheet, any more", async () => {
    await follow();
    const sheet = sheetOf(host.workbook, "Metric 1");
    await host.user.enter(sheet, at("A7"), [["NPQ of another version"]]);
    expect(await selected("Metric 1", at(NPQH))).toEqual({ kind: "gone", sheet: "Metric 1", cell: NPQH });
    sheet.customProperties.set(SHEET_MARKER, "metric-99");
    expect(await selected("Metric 1", at("B7"))).toEqual({ kind: "gone", sheet: "Metric 1", cell: "B7" });
  });

  it("is only the last one of many that are passed", async () => {
    await follow();
    const before = host.traffic.syncs;
    for (const address of ["A1", "A2", "B7", NPQH]) select("Metric 1", at(address));
    await until(() => told.length > 0);
    await calm(host);
    expect(told.map(({ figure }) => figure)).toEqual([expect.objectContaining({ kind: "figure", cell: NPQH })]);
    expect(host.traffic.syncs - before).toBe(1);
  });
});

describe("what a selection costs", () => {
  it("is one round trip, in which the participants are not read", async () => {
    await follow();
    const { id } = sheetOf(host.workbook, "People");
    const before = host.traffic.syncs;
    requests.length = 0;
    await selected("Metric 2", at(NPQH));
    await calm(host);
    expect(host.traffic.syncs - before).toBe(1);
    expect(requests.filter((request) => request.includes(id) || request.includes("People"))).toEqual([]);
    // Were the participants read, this is how it would look.
    await session.read();
    expect(requests.some((request) => request.includes(id))).toBe(true);
  });

  it("is nothing on the user's own sheets", async () => {
    await follow();
    select("People", at("A1"));
    await calm(host);
    const before = host.traffic.syncs;
    select("People", at("B3"));
    await calm(host);
    expect([host.traffic.syncs - before, told.length]).toEqual([0, 0]);
  });

  it("is nothing while the pane is out of sight, and the last one is told of when it is back", async () => {
    await follow();
    const show = (visibility: "Visible" | "Hidden"): void =>
      host.onEvents([[65_536, MESSAGE.paneVisibility, "", JSON.stringify({ visibility }), MESSAGE.paneVisibility]]);
    show("Hidden");
    await calm(host);
    const before = host.traffic.syncs;
    select("Metric 1", at("A1"));
    select("Metric 1", at(NPQH));
    await calm(host);
    expect([host.traffic.syncs - before, told.length]).toEqual([0, 0]);
    show("Visible");
    await until(() => told.length > 0);
    expect(told[0].figure).toMatchObject({ kind: "figure", cell: NPQH });
    end();
    await calm(host);
    const after = host.traffic.syncs;
    select("Metric 1", at("A1"));
    await calm(host);
    expect(host.traffic.syncs).toBe(after);
  });
});

describe("what changes meanwhile", () => {
  it("is told of again: a register that makes the figure another", async () => {
    await follow();
    await selected("Metric 1", at(NPQH));
    await host.user.enter(sheetOf(host.workbook, "People"), at("A5", 1, HEADINGS.length), [[...people(4)[3]]]);
    await session.changed();
    await until(() => told.length > 1);
    expect(told[1]).toMatchObject({ occasion: "changed", figure: { kind: "figure", shown: "3", isCurrent: false } });
    expect(peopleOf(told[1].figure)).toBe(4);
    await session.refresh();
    await until(() => told.length > 2);
    expect(told.at(-1)?.figure).toMatchObject({ kind: "figure", shown: "4", isCurrent: true });
  });

  it("is waited for: a register that is being read when the cell is selected", async () => {
    await follow();
    await host.user.enter(sheetOf(host.workbook, "People"), at("A5", 1, HEADINGS.length), [[...people(4)[3]]]);
    const reading = session.read();
    select("Metric 1", at(NPQH));
    await reading;
    await until(() => told.length > 0);
    expect(told[0]).toMatchObject({ occasion: "selected", figure: { kind: "figure", isCurrent: false } });
    expect(peopleOf(told[0].figure)).toBe(4);
  });

  it("is answered: a sheet that is deleted at once is no sheet of the add-in any more", async () => {
    await follow();
    select("Metric 1", at(NPQH));
    host.user.deleteSheet(sheetOf(host.workbook, "Metric 1"));
    await until(() => told.length > 0);
    expect(told[0].figure).toEqual({ kind: "elsewhere" });
  });

  it("is followed: sheets that a refresh adds, and copies", async () => {
    await follow();
    host.user.deleteSheet(sheetOf(host.workbook, "Metric 1"));
    await session.refresh();
    await calm(host);
    expect(await selected("Metric 1", at(NPQH))).toMatchObject({ kind: "figure", shown: "3" });
    const copy = host.user.addSheet("Metric 1 (2)", 0);
    copy.customProperties.set(SHEET_MARKER, "metric-1");
    await calm(host);
    expect(await selected("Metric 1 (2)", at("C6"))).toMatchObject({ kind: "nobody", sheet: "Metric 1 (2)" });
  });

  it("is said: an error of Excel, in a sentence", async () => {
    await follow();
    host.failNext({ code: "GeneralException" });
    expect(await selected("Metric 1", at(NPQH))).toEqual({
      kind: "failed",
      message: expect.stringMatching(/^Excel reported an unexpected error\. Perhaps another workbook is in front/),
    });
  });

  it("waits for the end: a cell that is being edited", async () => {
    await follow();
    select("Metric 1", at(NPQH));
    host.isCellEdited = true;
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(told).toEqual([]);
    host.isCellEdited = false;
    await until(() => told.length === 1);
    expect(told[0].figure).toMatchObject({ kind: "figure", cell: NPQH });
  });
});

describe("the figure in the selection", () => {
  it("is that of the active cell of a summary sheet, whatever else is selected with it", async () => {
    await open();
    host.user.selectAreas(sheetOf(host.workbook, "Metric 1"), [at(NPQH), at("A1")]);
    expect(await figureInSelection()).toMatchObject({ kind: "figure", cell: NPQH, shown: "3" });
  });

  it("is elsewhere on the user's own sheets, and while a chart is selected", async () => {
    await open();
    select("People", at("A2"));
    expect(await figureInSelection()).toEqual({ kind: "elsewhere" });
    select("Metric 1", at(NPQH));
    host.user.selectChart();
    expect(await figureInSelection()).toEqual({ kind: "elsewhere" });
  });

  it("is not known while a cell is being edited, also where the edit begins after the cell was asked for", async () => {
    await open();
    select("Metric 1", at(NPQH));
    const { process } = host;
    let asked = 0;
    // The first request asks for the active cell; the next is refused, as by an Excel that does not wait.
    jest
      .spyOn(host, "process")
      .mockImplementation((request, flags) =>
        asked++ === 0 ? process.call(host, request, flags) : Promise.resolve({ status: CELL_EDITED, body: null }),
      );
    expect(await figureInSelection()).toEqual({
      kind: "failed",
      message: expect.stringContaining("Finish editing") as string,
    });
  });
});
