import type { Host } from "excel-stand-in";
import { insertTables } from "../../src/excel/insert-tables";
import { targetsTable, template } from "../../src/set-up/template";
import { meddle, type Answer, type Request } from "../faults/requests";
import { ended, playTime } from "../faults/clock";
import { addSheet, HEADINGS, namesOf, opened, people, sheetOf, workbookOf, type Rows } from "../support/workbooks";

const TEMPLATE = template(2026);
const NAMES = TEMPLATE.map(({ name }) => name);
const NOTES: Rows = [["My notes"]];

const isInsertion = ({ ObjectPaths }: Request): boolean =>
  Object.values(ObjectPaths).some(({ Name }) => Name === "Add");

/** An Excel that fails at the insertion, after something else has happened; office.js asks for something of its own before. */
async function failing(deed: (host: Host) => void, isDone = false): Promise<Host> {
  const host = await opened(workbookOf(NOTES, "Notes"));
  let hasFailed = false;
  meddle(host, (request, _, send) => {
    if (hasFailed || !isInsertion(request)) return null;
    hasFailed = true;
    const Error = { Code: "GeneralException", Message: "", Location: "", ActionIndex: 0, HttpStatusCode: 400 };
    const refused: Answer = { status: 0, body: JSON.stringify({ Results: [], Error }) };
    return (isDone ? send(request) : Promise.resolve()).then(() => {
      deed(host);
      return refused;
    });
  });
  return host;
}

describe("tables whose insertion fails", () => {
  it("leave alone a sheet of somebody else that has come meanwhile under one of their names", async () => {
    const host = await failing(({ workbook }) => void addSheet(workbook, "Participants", [HEADINGS, ...people(50)]));
    await expect(insertTables(TEMPLATE)).rejects.toMatchObject({ code: "GeneralException" });
    expect(namesOf(host.workbook)).toEqual(["Notes", "Participants"]);
    expect(sheetOf(host.workbook, "Participants").cell(50, 0)?.content).toBe("P50");
  });

  it("are removed where they were added all the same", async () => {
    const host = await failing(() => {}, true);
    await expect(insertTables(TEMPLATE)).rejects.toMatchObject({ code: "GeneralException" });
    expect(namesOf(host.workbook)).toEqual(["Notes"]);
  });

  it("keep what somebody has typed into them before it was known", async () => {
    const host = await failing(({ workbook }) => {
      const sheet = sheetOf(workbook, "Participants");
      const above = sheet.cell(1, 0);
      if (above !== undefined) sheet.put(40, 0, { ...above, content: "P40" });
    }, true);
    await expect(insertTables(TEMPLATE)).rejects.toMatchObject({ code: "GeneralException" });
    expect(namesOf(host.workbook)).toEqual(["Notes", "Participants"]);
  });
});

it("a blank sheet of somebody else that has come meanwhile under one of their names stays, and the table gets another name", async () => {
  const host = await opened(workbookOf(NOTES, "Notes"));
  let hasCome = false;
  meddle(host, (request) => {
    if (!hasCome && isInsertion(request)) addSheet(host.workbook, NAMES[1], []);
    hasCome ||= isInsertion(request);
    return null;
  });
  const theirs = () => sheetOf(host.workbook, NAMES[1]);
  await insertTables(TEMPLATE);
  expect(theirs().customProperties.size).toBe(0);
  expect(theirs().cell(0, 0)).toBeUndefined();
  const others = NAMES.map((name, i) => (i === 1 ? `${name} (2)` : name));
  expect(namesOf(host.workbook).toSorted()).toEqual(["Notes", NAMES[1], ...others, "Lists"].toSorted());
});

it("tables that are inserted by two people at the same moment are all there, or none of one of them", async () => {
  const host = await opened(workbookOf(NOTES, "Notes"));
  const ends = await Promise.allSettled([insertTables(TEMPLATE), insertTables(TEMPLATE)]);
  expect(ends[0].status).toBe("fulfilled");
  const second = ends[1].status === "fulfilled" ? [...NAMES, "Lists"].map((name) => `${name} (2)`) : [];
  expect(namesOf(host.workbook).toSorted()).toEqual(["Notes", ...NAMES, "Lists", ...second].toSorted());
});

it("a table of targets whose answer is lost is not added again by the next try", async () => {
  playTime();
  const host = await opened(workbookOf());
  const { createTargets } = await import("../../src/app/targets");
  let isLost = false;
  const meddled = meddle(host, (request, _, send) => {
    if (isLost) return new Promise<Answer>(() => {});
    isLost = isInsertion(request);
    return isLost ? send(request).then(() => new Promise<Answer>(() => {})) : null;
  });
  const create = () =>
    createTargets(["2017/18"], ["NPQH"]).then(
      () => "done",
      () => "failed",
    );
  expect(await ended(create())).toEqual({ value: "failed" });
  meddled.end();
  expect(await ended(create())).toEqual({ value: "done" });
  expect(namesOf(host.workbook)).toEqual(["People", targetsTable([], []).name, "Lists"]);
  jest.useRealTimers();
});
