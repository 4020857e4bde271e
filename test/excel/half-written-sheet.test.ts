import { DEFAULT_STYLE, type Host, type Workbook, type Worksheet } from "excel-stand-in";
import { refresh } from "../../src/app/refresh";
import { copyWorkbook } from "../support/copy-workbook";
import { HEADINGS, opened, sheetOf, workbookOf } from "../support/workbooks";

const AS_OF = 46350;
const NAME = "Metric 7";
/** What the user has written: beside the title, beside a table, and below everything. */
const NOTES: readonly (readonly [row: number, column: number, content: string | number])[] = [
  [0, 12, "for the board"],
  [6, 12, "checked by Ann"],
  [70, 0, "see minutes"],
  [71, 1, 17.5],
];

/** Content of all cells of a sheet that hold something. */
function contentsOf(sheet: Worksheet): string[] {
  return sheet.rows.flatMap((row, r) =>
    (row ?? []).flatMap((cell, c) =>
      cell === undefined || cell.content === null ? [] : [`${r},${c}: ${JSON.stringify(cell.content)}`],
    ),
  );
}

/** A workbook that was refreshed, with notes; since then somebody's gender was changed, by which tables become longer. */
async function changedWorkbook(): Promise<Workbook> {
  const workbook = workbookOf();
  await opened(workbook);
  expect((await refresh({ asOf: AS_OF })).kind).toBe("written");
  for (const [row, column, content] of NOTES)
    sheetOf(workbook, NAME).put(row, column, { content, style: DEFAULT_STYLE });
  sheetOf(workbook, "People").put(1, HEADINGS.indexOf("Gender"), { content: "Male", style: DEFAULT_STYLE });
  return workbook;
}

/** Lets the request that writes the sheet fail after so many of its actions; returns how many it has. */
function failIn(host: Host, actions: number): () => number {
  const { process } = host;
  let count = 0;
  jest.spyOn(host, "process").mockImplementation((request, ...rest) => {
    if (count === 0 && request.includes("NPQMetrics.cells") && request.includes("Metric 7:")) {
      count = (JSON.parse(request) as { readonly Actions: readonly unknown[] }).Actions.length;
      host.failNext({ code: "GeneralException", after: actions });
    }
    return process.call(host, request, ...rest);
  });
  return () => count;
}

describe("a summary sheet whose writing broke off", () => {
  it("is as if nothing had happened after the next refresh, with the user's notes, wherever it broke off", async () => {
    const start = await changedWorkbook();
    const undisturbed = copyWorkbook(start);
    const count = failIn(await opened(undisturbed), Infinity);
    await refresh({ asOf: AS_OF });
    const expected = contentsOf(sheetOf(undisturbed, NAME));
    expect(expected).toEqual(expect.arrayContaining(NOTES.map(([r, c, text]) => `${r},${c}: ${JSON.stringify(text)}`)));
    const total = count();
    expect(total).toBeGreaterThan(100);
    const cuts = [
      ...Array.from({ length: 25 }, (_, cut) => cut),
      ...[4, 3, 2, 1.5].map((part) => Math.floor(total / part)),
      total - 2,
    ];
    for (const cut of cuts) {
      const workbook = copyWorkbook(start);
      const host = await opened(workbook);
      failIn(host, cut);
      expect([cut, (await refresh({ asOf: AS_OF })).kind]).toEqual([cut, "failed"]);
      expect((await refresh({ asOf: AS_OF })).kind).toBe("written");
      expect([cut, contentsOf(sheetOf(workbook, NAME))]).toEqual([cut, expected]);
    }
  });
});
