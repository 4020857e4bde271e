import type { Workbook } from "excel-stand-in";
import { applyFixes, findFixes, undoableFixes, undoFixes } from "../../src/app/fix-cells";
import { session } from "../../src/app/session";
import { opened, sheetOf, workbookOf } from "../support/workbooks";

const ROWS = [
  ["Participant ID", "Qualification", "Start date"],
  ["P1", "NPQH ", "25/09/2017"],
  ["P2", "NPQH", 43003],
];

const found = async () => (await findFixes()).harmless;

describe("the cells that can be fixed", () => {
  it("are found in what the session has read with one round trip, which is not repeated until it reads again", async () => {
    const host = await opened(workbookOf(ROWS));
    await session.read();
    const { syncs } = host.traffic;
    expect((await found()).map(({ before }) => before)).toEqual(["NPQH ", "25/09/2017"]);
    await findFixes();
    expect(host.traffic.syncs).toBe(syncs + 1);

    expect(await applyFixes(await found())).toEqual({ kind: "fixed", count: 2 });
    expect(await found()).toEqual([]);
    expect(undoableFixes()).toBe(2);
    expect(await undoFixes()).toBe(2);
    expect([await found(), undoableFixes()]).toEqual([[expect.anything(), expect.anything()], 0]);
  });

  it("are not offered again once they are fixed during a refresh, and can still be undone", async () => {
    await opened(workbookOf(ROWS));
    await session.read();
    const fixes = await found();
    const refreshing = session.refresh();
    expect(await applyFixes(fixes)).toEqual({ kind: "fixed", count: 2 });
    expect(await found()).toEqual([]);
    await refreshing;
    expect(await found()).toEqual([]);

    // Somebody who was quicker than the pane.
    expect(await applyFixes(fixes)).toEqual({ kind: "fixed", count: 0 });
    expect(undoableFixes()).toBe(2);
    expect(await undoFixes()).toBe(2);
  });

  it("are looked for again after a refresh, which reads the tables too", async () => {
    const workbook = workbookOf(ROWS);
    const host = await opened(workbook);
    await session.read();
    expect(await found()).toHaveLength(2);
    await host.user.enter(sheetOf(workbook, "People"), { row: 1, column: 1, rows: 1, columns: 1 }, [["NPQH"]]);
    await session.refresh();
    expect(await found()).toHaveLength(1);
  });

  it("are looked for again after that has failed", async () => {
    const host = await opened(workbookOf(ROWS));
    await session.read();
    host.failNext({ code: "GeneralException" });
    await expect(findFixes()).rejects.toThrow();
    expect(await found()).toHaveLength(2);
  });

  it("are not offered where a figure would change, and are named", async () => {
    // Month first, as 03/25/2019 shows: the start is on 4 March.
    await opened(
      workbookOf([
        ["Participant ID", "Qualification", "Start date", "Presented date"],
        ["P1", "NPQH ", "03/04/2018 09:00", "03/25/2019"],
      ]),
    );
    await session.read();
    const { harmless, refused } = await findFixes();
    expect(harmless.map(({ before }) => before)).toEqual(["NPQH "]);
    expect(refused).toEqual([
      { fixes: [expect.objectContaining({ before: "03/25/2019" })], harm: { kind: "figures" } },
    ]);
  });
});

describe("a fix", () => {
  const GENDERS = [
    ["Participant ID", "Qualification", "Start date", "Gender"],
    ["P1", "NPQH", 43003, "Female"],
  ];
  const gender = { kind: "trim", table: "People", sheet: "People", row: 2, column: 4, heading: "Gender" } as const;
  const contents = (workbook: Workbook) =>
    [1, 2].map((row) => [0, 1, 2].map((column) => sheetOf(workbook, "People").cell(row, column)?.content));

  it("after which the register says something else is put back", async () => {
    const workbook = workbookOf(GENDERS);
    await opened(workbook);
    await session.read();
    // Nothing offers this one.
    const change = { ...gender, before: "Female", after: "Male", shown: "Male" };
    expect(await applyFixes([change])).toEqual({ kind: "put back", harm: { kind: "figures" } });
    expect(sheetOf(workbook, "People").cell(1, 3)?.content).toBe("Female");
    expect(undoableFixes()).toBe(0);
  });

  it("that breaks off at any step can be undone, whatever was written, and says how many cells that is", async () => {
    const kinds = new Set<string>();
    for (let after = 0; kinds.size < 4 && after < 80; after++) {
      const workbook = workbookOf(ROWS);
      const host = await opened(workbook);
      await session.read();
      const before = contents(workbook);
      const fixes = await found();
      host.failNext({ code: "GeneralException", after });
      const outcome = await applyFixes(fixes).catch(() => ({ kind: "thrown" as const }));
      kinds.add(outcome.kind === "broke off" ? `${outcome.kind} ${outcome.count}` : outcome.kind);
      const changed = contents(workbook)
        .flat()
        .filter((content, i) => content !== before.flat()[i]).length;
      if (outcome.kind === "thrown") expect(changed).toBe(0);
      else expect(outcome).toMatchObject({ count: expect.any(Number) as number });
      // Where the fault was still to come, it meets the undo.
      if (changed > 0) expect(await undoFixes().catch(() => undoFixes())).toBeGreaterThan(0);
      expect(contents(workbook)).toEqual(before);
    }
    expect([...kinds]).toEqual(["thrown", "broke off 1", "broke off 2", "fixed"]);
  }, 60_000);

  it("whose answer is lost can be undone", async () => {
    const workbook = workbookOf(ROWS);
    await opened(workbook);
    await session.read();
    const before = contents(workbook);
    const fixes = await found();
    const { sync } = Excel.RequestContext.prototype;
    let syncs = 0;
    const lost = jest.spyOn(Excel.RequestContext.prototype, "sync").mockImplementation(async function (
      this: Excel.RequestContext,
      result,
    ) {
      const answer = await sync.call(this, result);
      // The sheets' names, the cells, and then what is written.
      if (++syncs === 3) throw new Error("The connection was lost");
      return answer;
    });
    const outcome = await applyFixes(fixes);
    lost.mockRestore();
    expect(outcome).toMatchObject({ kind: "broke off", count: 2 });
    expect(contents(workbook)).not.toEqual(before);
    expect(await undoFixes()).toBe(2);
    expect(contents(workbook)).toEqual(before);
  });
});
