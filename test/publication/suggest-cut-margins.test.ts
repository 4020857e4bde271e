import * as copies from "../../src/publication/make-copy";
import { STANDARD_OPTIONS } from "../../src/publication/options";
import { CONFIDENTIAL, type PublicValue } from "../../src/publication/public-copy";
import { NotProtected } from "../../src/publication/protection/protection";
import { suggestCut } from "../../src/publication/suggest-cut";
import * as drafts from "../../src/publication/tables/draft-of";

/** Cells of groups: how many say [c], of how many that say anything. */
type Cells = readonly [hidden: number, all: number];

const NINE: PublicValue = { kind: "count", count: 9, zero: "hidden" };
const NOUGHT: PublicValue = { kind: "count", count: 0, zero: "hidden" };

/** A copy whose tables of groups have such cells, beside totals and noughts, which do not count. */
function copyWith([hidden, all]: Cells): copies.MadeCopy {
  const values = Array.from({ length: all }, (_, i) => (i < hidden ? CONFIDENTIAL : NINE));
  const rows = [
    { isTotal: false, values: [...values, NOUGHT] },
    { isTotal: true, values: [NINE, CONFIDENTIAL] },
  ];
  const tables = [
    { name: "Gender", rows },
    { name: "Qualification", rows: [{ isTotal: false, values: [NINE, CONFIDENTIAL] }] },
  ];
  const copy = { options: STANDARD_OPTIONS, years: ["2017/18", "2018/19"], metrics: [{ tables }] };
  return { copy, former: null } as unknown as copies.MadeCopy;
}

/** The tables with another cut, of whose counts so many are small. */
function draftWith([hidden, all]: Cells): ReturnType<typeof drafts.draftOf> {
  const counts = Array.from({ length: all }, (_, i) => ({ value: i < hidden ? 3 : 9, isSensitive: i < hidden }));
  const rows = [{ isTotal: false, cells: counts.map((_, count) => ({ count })) }];
  return { tables: [{ name: "Gender", rows }], system: { counts } } as unknown as ReturnType<typeof drafts.draftOf>;
}

/** What is suggested where a copy leaves out so much, and one with any other cut would leave out so much. */
function suggested(now: Cells, then: Cells): ReturnType<typeof suggestCut> {
  jest.spyOn(drafts, "draftOf").mockReturnValue(draftWith(then));
  jest.spyOn(copies, "makeCopy").mockResolvedValue(copyWith(then));
  return suggestCut({} as never, STANDARD_OPTIONS, copyWith(now));
}

afterEach(() => jest.restoreAllMocks());

describe("another cut is offered", () => {
  it.each<[string, Cells, Cells]>([
    ["half of the cells say [c]", [50, 100], [0, 100]],
    ["it leaves out 67 % of what is left out now", [60, 100], [40, 100]],
    ["it leaves out just less than half", [1000, 1000], [499, 1000]],
    ["it still shows half of the figures", [500, 1000], [0, 250]],
  ])("where %s", async (_, now, then) => {
    const [hiddenNow, cellsNow] = now;
    const [hidden, cells] = then;
    expect(await suggested(now, then)).toMatchObject({ hidden, cells, hiddenNow, cellsNow });
  });
});

describe("no other cut is offered", () => {
  it.each<[string, Cells, Cells]>([
    ["less than half of the cells say [c]", [99, 200], [0, 200]],
    ["there are no groups", [0, 0], [0, 0]],
    ["it leaves out a little more than 67 % of what is left out now", [600, 1000], [405, 1000]],
    ["it leaves out half itself", [1000, 1000], [500, 1000]],
    ["it shows less than half of the figures", [500, 1000], [0, 249]],
  ])("where %s", async (_, now, then) => {
    expect(await suggested(now, then)).toBeNull();
  });

  it("where its small counts alone are too many, and its copy is not even made", async () => {
    expect(await suggested([50, 100], [40, 100])).toBeNull();
    expect(copies.makeCopy).not.toHaveBeenCalled();
  });

  it("where it cannot be protected; any other error is passed on", async () => {
    const trying = (error: Error): ReturnType<typeof suggestCut> => {
      jest.spyOn(drafts, "draftOf").mockReturnValue(draftWith([0, 100]));
      jest.spyOn(copies, "makeCopy").mockRejectedValue(error);
      return suggestCut({} as never, STANDARD_OPTIONS, copyWith([50, 100]));
    };
    expect(await trying(new NotProtected(["1 Total"]))).toBeNull();
    await expect(trying(new Error("It was cancelled."))).rejects.toThrow("It was cancelled.");
  });

  it("where counts are rounded, or the copy is compared with a former one", async () => {
    await suggested([50, 100], [0, 100]);
    const made = copyWith([50, 100]);
    expect(await suggestCut({} as never, { ...STANDARD_OPTIONS, method: "round" }, made)).toBeNull();
    expect(await suggestCut({} as never, STANDARD_OPTIONS, { ...made, former: {} as never })).toBeNull();
  });
});
