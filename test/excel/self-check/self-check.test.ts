import type { Host } from "excel-stand-in";
import { oneOf } from "../../../src/excel/self-check/expectations";
import { differences } from "../../../src/excel/self-check/differences";
import type { Probe } from "../../../src/excel/self-check/probe";
import { PROBES } from "../../../src/excel/self-check/probes/probes";
import { addScratchSheet } from "../../../src/excel/self-check/scratch-sheet";
import type { SelfCheckOutcome } from "../../../src/excel/self-check/self-check";
import { surveyWorkbook } from "../../../src/excel/survey";
import { check, checked, openedIn } from "../../support/self-check";
import { sheetOf } from "../../support/workbooks";

/** All that a user has in the workbook, where they are in it, and what the add-in keeps there. */
function contents({ workbook }: Host): Promise<unknown> {
  const { worksheets, names, settings, active } = workbook;
  const sheets = JSON.parse(
    JSON.stringify(worksheets.map((sheet) => ({ ...sheet, customProperties: [...sheet.customProperties] }))),
  ) as unknown;
  return Excel.run(async (context) => {
    const selected = context.workbook.getSelectedRange().load("address");
    await context.sync();
    const kept = [[...names], [...settings], active?.name, selected.address];
    return { sheets, kept };
  });
}

/** A probe that does something to the host, or with it, while Excel is asked. */
function probe(ask: Probe["ask"], id = "test.question"): Probe {
  return { id, question: "What is it?", expects: oneOf(true), ask };
}

const EASY = probe(async ({ context, cells }) => {
  cells(0, 0).values = [[1]];
  await context.sync();
  return true;
}, "test.easy");

function messageOf(outcome: SelfCheckOutcome): string {
  return outcome.kind === "stopped" ? outcome.message : "";
}

/** The outcome's answers, in the order of the questions. */
function answersOf(outcome: SelfCheckOutcome): unknown[] {
  return outcome.kind === "checked" ? outcome.asked.map(({ answer }) => answer) : [];
}

async function opened(): Promise<Host> {
  const host = await openedIn();
  host.user.select(sheetOf(host.workbook, "Confidential"), { row: 2, column: 3, rows: 2, columns: 2 });
  host.workbook.names.set("OfTheUser", "Confidential!$A$1");
  host.workbook.settings.set("ofTheUser", 1);
  return host;
}

describe("the questions", () => {
  it("are each told apart, asked in words, and some sixty or more", () => {
    expect(new Set(PROBES.map(({ id }) => id)).size).toBe(PROBES.length);
    expect(PROBES.length).toBeGreaterThanOrEqual(60);
    for (const { id, question, otherwise = "" } of PROBES) {
      expect(id).toMatch(/^[a-z-]+\.[a-z0-9.-]+$/);
      expect(question).toMatch(/^[A-Z].*\?$/);
      expect(otherwise).toMatch(/^$|^[A-Z].*\.$|^[A-Z].*\)\.$/);
    }
  });
});

describe("the check of this Excel", () => {
  it("leaves the workbook, the selection and the sheet in front as they were, and tells nothing of them", async () => {
    const host = await opened();
    const before = await contents(host);
    const progress: number[] = [];
    const outcome = await check({ onProgress: (position) => void progress.push(position) });
    expect(answersOf(outcome)).toHaveLength(PROBES.length);
    expect(progress).toEqual(PROBES.map((_, i) => i));
    expect(await contents(host)).toEqual(before);
  });

  it("hands on a file that holds nothing of the workbook", async () => {
    const { text } = await checked("windows");
    expect(text).not.toMatch(/Ada|Lovelace|987654|Confidential|Blank|workbook\.xlsx/);
    expect(JSON.parse(text)).toMatchObject({ format: "excel-self-check", version: 1 });
  });

  it("goes on when a question throws, is refused, or is never answered", async () => {
    const host = await opened();
    const before = await contents(host);
    const outcome = await check({
      patience: 100,
      probes: [
        probe(() => Promise.reject(new TypeError("Ada Lovelace"))),
        probe(async ({ context }) => {
          context.workbook.worksheets.getItem("None");
          context.workbook.worksheets.getItem("None").load("name");
          await context.sync();
          return true;
        }),
        probe(() => new Promise(() => {})),
        EASY,
      ],
    });
    expect(answersOf(outcome)).toEqual([
      { error: "TypeError" },
      { error: "ItemNotFound" },
      { error: "no answer" },
      true,
    ]);
    expect(await contents(host)).toEqual(before);
  });

  it("gives up when Excel does not answer any more", async () => {
    await opened();
    const silent = probe(() => new Promise(() => {}));
    const outcome = await check({ patience: 20, probes: [silent, silent, silent, EASY] });
    expect(messageOf(outcome)).toMatch(/^Excel no longer answers\./);
  });

  it("removes what a check has left that broke off, and nothing else", async () => {
    const host = await opened();
    const before = await contents(host);
    await Excel.run(async (context) => {
      await addScratchSheet(context);
      context.workbook.names.add("NPQMetrics_selfCheck_20", "=#REF!");
      context.workbook.settings.add("NPQMetrics_selfCheck_setting", 1);
      await context.sync();
    });
    expect(host.workbook.worksheets.map(({ name }) => name)).toContain("NPQ self-check");
    expect(answersOf(await check({ probes: [EASY] }))).toEqual([true]);
    expect(await contents(host)).toEqual(before);
  });

  it("leaves nothing behind whichever of its steps fails, once it has been made again", async () => {
    const host = await opened();
    const before = await contents(host);
    let kind = "stopped";
    let steps = 0;
    for (; kind === "stopped" || steps < 30; steps++) {
      host.failNext({ code: "GeneralException", after: steps });
      const outcome = await check({ probes: [EASY] });
      ({ kind } = outcome);
      await check({ probes: [] });
      await check({ probes: [] });
      expect([steps, await contents(host)]).toEqual([steps, before]);
    }
    expect(steps).toBeGreaterThanOrEqual(30);
  });

  it("brings the sheet back that was in front, should Excel have put its own there", async () => {
    const host = await opened();
    await check({
      probes: [
        probe(async ({ context, sheet }) => {
          sheet.activate();
          await context.sync();
          return true;
        }),
      ],
    });
    expect(host.workbook.active?.name).toBe("Confidential");
  });

  it("uses a sheet from which participants are never read", async () => {
    await opened();
    await Excel.run(async (context) => {
      const { id } = await addScratchSheet(context);
      context.workbook.worksheets.getItem(id).getRange("A3:C5").values = [
        ["Participant ID", "Qualification", "Academic year"],
        ["P1", "NPQH", "2017/18"],
        ["P2", "NPQH", "2017/18"],
      ].map((row) => row.map((text) => `'${text}`));
      await context.sync();
    });
    expect((await Excel.run(surveyWorkbook)).tables).toEqual([]);
    await check({ probes: [] });
  });
});

describe("a check that cannot be made", () => {
  it("says so while a cell is edited, before it has changed anything", async () => {
    const host = await opened();
    host.isCellEdited = true;
    const outcome = await check({ probes: [EASY] });
    host.isCellEdited = false;
    expect(messageOf(outcome)).toMatch(/^A cell is being edited\./);
    expect(host.workbook.worksheets).toHaveLength(2);
  });

  it("ends when someone begins to edit a cell, and removes its sheet as soon as they have finished", async () => {
    const host = await opened();
    const editing = probe(async ({ context, cells }) => {
      host.isCellEdited = true;
      setTimeout(() => (host.isCellEdited = false), 100);
      cells(0, 0).values = [[1]];
      await context.sync();
      return true;
    });
    const outcome = await check({ probes: [editing, EASY] });
    expect(messageOf(outcome)).toMatch(/^A cell is being edited\./);
    expect(host.workbook.worksheets).toHaveLength(2);
  });

  it("says so where no sheet can be added: a protected workbook, another workbook in front", async () => {
    const host = await opened();
    // As Excel refuses it where the structure of the workbook is protected.
    host.failNext({ code: "AccessDenied", after: 10 });
    let outcome = await check({ probes: [EASY] });
    expect(messageOf(outcome)).toMatch(/Unprotect the sheet or the workbook structure/);
    expect(host.workbook.worksheets).toHaveLength(2);
    host.surroundings.isInFront = false;
    outcome = await check({ probes: [EASY] });
    expect(messageOf(outcome)).toMatch(/Click in this workbook, so that it is in front/);
    host.surroundings.isInFront = true;
    expect(host.workbook.worksheets).toHaveLength(2);
  });

  it("ends when another workbook comes to the front, and names the sheet that it leaves; the next check removes that", async () => {
    const host = await opened();
    const leaving = probe(async ({ context, sheet }) => {
      host.surroundings.isInFront = false;
      sheet.freezePanes.freezeRows(1);
      await context.sync();
      return true;
    });
    const outcome = await check({ probes: [leaving, EASY] });
    expect(messageOf(outcome)).toBe(
      "Another workbook came to the front. Leave this one in front while it is checked, and check again. " +
        "The sheet “NPQ self-check” could not be removed. Bring this workbook to the front and check again, or delete the sheet yourself.",
    );
    host.surroundings.isInFront = true;
    expect(answersOf(await check({ probes: [EASY] }))).toEqual([true]);
    expect(host.workbook.worksheets).toHaveLength(2);
  });
});

describe("what differs", () => {
  it("is what is not among the expected answers of this Excel, whatever the order of an answer's parts", async () => {
    await opened();
    const probes: Probe[] = [
      { ...EASY, expects: oneOf(false) },
      probe(() => Promise.resolve({ a: 1, b: [true, null] })),
    ];
    const outcome = await check({
      probes: [probes[0], { ...probes[1], expects: oneOf(1, { b: [true, null], a: 1 }) }],
    });
    if (outcome.kind !== "checked") throw new Error(outcome.message);
    expect(differences(outcome.asked, outcome.surroundings)).toEqual([
      expect.objectContaining({ answer: true, expected: [false] }),
    ]);
  });
});
