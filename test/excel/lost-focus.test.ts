import { sweep, sweepStep, type Stage } from "../support/sweep";
import { refresh } from "../../src/app/refresh";
import { namesOf, opened, sheetOf, workbookOf } from "../support/workbooks";

const AS_OF = 46350;
/** Sheets of the add-in that say that they are incomplete. */
function incomplete(host: Awaited<ReturnType<typeof opened>>): string[] {
  const { worksheets } = host.workbook;
  return worksheets.filter((sheet) => JSON.stringify(sheet.cell(0, 0)).includes("incomplete")).map(({ name }) => name);
}

describe("another workbook that comes to the front", () => {
  it.each<[Stage, number]>([
    ["the first", 400],
    ["the second", 200],
    ["one that puts sheets back", 400],
  ])(
    "in the middle of %s refresh leaves every finished sheet complete, and the next refresh as it should be",
    async (stage, usually) => {
      const { faults, actions, tried, disturbed } = await sweep({ host: "windows", stage, every: sweepStep(usually) });
      expect(faults).toEqual([]);
      expect(actions).toBeGreaterThan(4000);
      expect(tried).toBeGreaterThanOrEqual(20);
      // Nothing of a second refresh needs the window.
      expect(disturbed > 0).toBe(stage !== "the second");
    },
    process.env.SWEEP === undefined ? 240_000 : 7_200_000,
  );

  it("before the first refresh keeps it from adding sheets, and the message says what to do", async () => {
    const host = await opened(workbookOf());
    host.surroundings.isInFront = false;
    const outcome = await refresh({ asOf: AS_OF });
    expect(outcome).toMatchObject({ kind: "failed", reason: "Excel error", brokeOffAt: null });
    expect(outcome.kind === "failed" && outcome.message).toMatch(
      /click in this workbook and try again.*No finished sheet was changed/,
    );
    expect(namesOf(host.workbook)).toEqual(["People"]);
  });

  it("once the sheets are there does not keep them from being refreshed", async () => {
    const host = await opened(workbookOf());
    await refresh({ asOf: AS_OF });
    host.surroundings.isInFront = false;
    expect(await refresh({ asOf: AS_OF + 1 })).toMatchObject({ kind: "written", notes: [] });
  });

  it("while the panes are frozen leaves complete sheets and a note, and the next refresh freezes them", async () => {
    const host = await opened(workbookOf());
    const leave = () => (host.surroundings.isInFront = false);
    const outcome = await refresh({
      asOf: AS_OF,
      onProgress: (step) => void (step.stage === "writing" && step.sheet === 10 && leave()),
    });
    expect(outcome).toMatchObject({
      kind: "written",
      notes: [expect.stringMatching(/did not freeze the headings.*click/)],
    });
    expect(incomplete(host)).toEqual([]);
    expect(sheetOf(host.workbook, "Metric 1").frozen.rows).toBe(0);
    host.surroundings.isInFront = true;
    expect(await refresh({ asOf: AS_OF })).toMatchObject({ kind: "written", notes: [] });
    expect(sheetOf(host.workbook, "Metric 1").frozen.rows).toBeGreaterThan(0);
    expect(host.workbook.active?.name ?? "People").toBe("People");
  });
});

describe("a computer without a printer", () => {
  it("gets complete sheets with frozen headings, and the note says why they are not set up for printing", async () => {
    const host = await opened(workbookOf());
    host.surroundings.hasPrinter = false;
    for (let i = 0; i < 2; i++) {
      const outcome = await refresh({ asOf: AS_OF });
      expect(outcome).toMatchObject({ kind: "written", notes: [expect.stringMatching(/no printer/)] });
    }
    expect(incomplete(host)).toEqual([]);
    expect(sheetOf(host.workbook, "Metric 1").frozen.rows).toBeGreaterThan(0);
    host.surroundings.hasPrinter = true;
    expect(await refresh({ asOf: AS_OF })).toMatchObject({ kind: "written", notes: [] });
    expect(sheetOf(host.workbook, "Metric 1").pageLayout.orientation).toBe("Landscape");
  });
});

describe("panes and page", () => {
  it("stay as the user has set them, once the add-in has set them", async () => {
    const host = await opened(workbookOf());
    await refresh({ asOf: AS_OF });
    const sheet = sheetOf(host.workbook, "Metric 2");
    sheet.frozen = { rows: 0, columns: 0 };
    sheet.pageLayout.orientation = "Portrait";
    await refresh({ asOf: AS_OF });
    expect([sheet.frozen.rows, sheet.pageLayout.orientation]).toEqual([0, "Portrait"]);
  });
});
