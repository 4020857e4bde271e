import type { Host } from "excel-stand-in";
import { areHandedOver, untilHandedOver } from "../../src/excel/handing-over";
import { opened, workbookOf } from "../support/workbooks";

let host: Host;
beforeAll(async () => {
  host = await opened(workbookOf());
});

describe("reading with fewer cells at a time", () => {
  const askedUntil = async (most: number): Promise<number[]> => {
    const asked: number[] = [];
    await untilHandedOver(4_000, 1_000, async (cells) => {
      asked.push(cells);
      return cells > most ? "too large" : "read";
    });
    return asked;
  };

  it("halves them until Excel hands them over", async () => {
    expect(await askedUntil(4_000)).toEqual([4_000]);
    expect(await askedUntil(1_500)).toEqual([4_000, 2_000, 1_000]);
  });

  it("gives up with a sentence when so few are too many", async () => {
    await expect(askedUntil(999)).rejects.toThrow(
      "A single row of the workbook is larger than Excel can pass to the add-in.",
    );
  });
});

describe("values that were asked for", () => {
  const asked = (): Promise<boolean> =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getUsedRange().load("values");
      return areHandedOver(context, [range]);
    });

  it("are there, unless Excel gives null for them", async () => {
    expect(await asked()).toBe(true);
    const ranges = [{ values: [[1]] }, { values: null }] as unknown as Excel.Range[];
    expect(await Excel.run((context) => areHandedOver(context, ranges))).toBe(false);
  });

  it("are too large where Excel says so, and any other error is passed on", async () => {
    host.failNext({ code: "ResponsePayloadSizeLimitExceeded" });
    expect(await asked()).toBe(false);
    host.failNext({ code: "AccessDenied" });
    await expect(asked()).rejects.toMatchObject({ code: "AccessDenied" });
  });
});
