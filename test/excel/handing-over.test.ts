import { areHandedOver, untilHandedOver } from "../../src/excel/handing-over";
import { opened, workbookOf } from "../support/workbooks";

beforeAll(async () => {
  // office.js itself, for its errors.
  await opened(workbookOf());
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
  const contextOf = (sync: () => Promise<void>) => ({ sync }) as unknown as Excel.RequestContext;
  const range = (values: unknown) => ({ values }) as unknown as Excel.Range;
  const fails = (code: string) =>
    contextOf(() => Promise.reject(Object.assign(Object.create(OfficeExtension.Error.prototype) as Error, { code })));

  it("are there, unless one of the ranges has null", async () => {
    const context = contextOf(() => Promise.resolve());
    expect(await areHandedOver(context, [range([[1]]), range([[""]])])).toBe(true);
    expect(await areHandedOver(context, [range([[1]]), range(null)])).toBe(false);
  });

  it("are too large where Excel says so, and any other error is passed on", async () => {
    expect(await areHandedOver(fails("ResponsePayloadSizeLimitExceeded"), [])).toBe(false);
    await expect(areHandedOver(fails("AccessDenied"), [])).rejects.toMatchObject({ code: "AccessDenied" });
  });
});
