import type { Host } from "excel-stand-in";
import { readTables } from "../../src/excel/read-tables";
import { surveyWorkbook } from "../../src/excel/survey";
import type { SourceTable } from "../../src/register/tables/source";
import { HEADINGS, opened, people, workbookOf } from "../support/workbooks";

/** @param beforeReading what happens to Excel between looking for tables and reading them */
function read(cellsPerBatch?: number, beforeReading: () => void = () => {}): Promise<readonly SourceTable[]> {
  return Excel.run(async (context) => {
    const survey = await surveyWorkbook(context);
    beforeReading();
    return (await readTables(context, survey.tables, cellsPerBatch)).tables;
  });
}

/** Participant IDs in the order in which they were read. */
function idsOf([table]: readonly SourceTable[]): unknown[] {
  return table.blocks.flatMap(({ runs }) => runs[0].values.map(([id]) => id));
}

const idsUpTo = (count: number): string[] => Array.from({ length: count }, (_, i) => `P${i + 1}`);

/** Lets Excel answer null for the values of more than `rows` rows, as some builds do instead of an error. */
function answerNullAbove(host: Host, rows: number): void {
  const process = host.process.bind(host);
  host.process = async (request, flags) => {
    const answer = await process(request, flags);
    if (answer.body === null) return answer;
    const body = JSON.parse(answer.body, (key, value: unknown) =>
      key === "Values" && Array.isArray(value) && value.length > rows ? null : value,
    ) as unknown;
    return { ...answer, body: JSON.stringify(body) };
  };
}

describe("reading the rows", () => {
  it("asks for the needed columns only, and knows the place of each row", async () => {
    await opened(workbookOf());
    const tables = await read();
    expect(idsOf(tables)).toEqual(idsUpTo(3));
    expect(tables[0].blocks.map(({ firstRow, rowCount }) => [firstRow, rowCount])).toEqual([[2, 3]]);
    const asked = tables[0].blocks[0].runs.flatMap(({ firstHeading, values }) =>
      values[0].map((_, i) => HEADINGS[firstHeading + i]),
    );
    expect(asked).toEqual(HEADINGS.filter((heading) => !["First name", "Last name"].includes(heading)));
  });

  it("hands over number formats for percentages and for nothing else", async () => {
    await opened(workbookOf());
    const [{ blocks }] = await read();
    const withFormats = blocks[0].runs.filter(({ numberFormats }) => numberFormats !== undefined);
    expect(withFormats.map(({ firstHeading }) => HEADINGS[firstHeading])).toEqual(["School FSM %"]);
  });

  it("reads a large table in several responses, every row once", async () => {
    const host = await opened(workbookOf([HEADINGS, ...people(500)]));
    await read();
    const atOnce = host.traffic.syncs;
    host.traffic.reset();
    expect(idsOf(await read(2000))).toEqual(idsUpTo(500));
    expect(host.traffic.syncs).toBeGreaterThan(atOnce);
  });

  it("asks for as many cells at once as it may, of which the number formats of percentages are some", async () => {
    await opened(workbookOf());
    // Three people with 13 columns that are read, and the formats of one of these.
    const blocksOf = async (cells: number): Promise<number> => (await read(cells))[0].blocks.length;
    expect(await blocksOf(3 * (13 + 1))).toBe(1);
    expect(await blocksOf(3 * (13 + 1) - 1)).toBe(2);
  });

  it("knows the sheet row of every person, whichever response they came in", async () => {
    await opened(workbookOf([HEADINGS, ...people(500)]));
    const [{ blocks }] = await read(2000);
    expect(blocks.length).toBeGreaterThan(2);
    const rows = blocks.flatMap(({ firstRow, runs }) => runs[0].values.map(([id], i) => [id, firstRow + i]));
    // The headings stand in row 1.
    expect(rows).toEqual(Array.from({ length: 500 }, (_, i) => [`P${i + 1}`, i + 2]));
    expect(blocks.reduce((sum, { rowCount }) => sum + rowCount, 0)).toBe(500);
  });

  it("asks for fewer rows where Excel answers null instead of values", async () => {
    const host = await opened(workbookOf([HEADINGS, ...people(2000)]));
    answerNullAbove(host, 300);
    expect(idsOf(await read())).toEqual(idsUpTo(2000));
  });

  it("gives up with a sentence where Excel never hands anything over", async () => {
    const host = await opened(workbookOf());
    await expect(read(undefined, () => answerNullAbove(host, 0))).rejects.toThrow(
      /larger than Excel can pass to the add-in\. Shorten /,
    );
  });

  it("passes any other error of Excel on", async () => {
    const host = await opened(workbookOf());
    await expect(read(undefined, () => host.failNext({ code: "AccessDenied" }))).rejects.toMatchObject({
      code: "AccessDenied",
    });
  });
});
