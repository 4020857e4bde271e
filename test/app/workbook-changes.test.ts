import { workbookChanges, type WorkbookChanges } from "../../src/app/workbook-changes";
import { watchWorkbook, type WorkbookEvent } from "../../src/excel/watch-workbook";
import type { SheetInfo } from "../../src/excel/survey";
import type { FoundTable } from "../../src/register/tables/table-candidate";

jest.mock("../../src/excel/watch-workbook", () => ({ watchWorkbook: jest.fn() }));
jest.mock("../../src/excel/is-cell-edited", () => ({ isCellEdited: (error: unknown) => error === "edited" }));

const watching = jest.mocked(watchWorkbook);
const NOW = 1_000_000;

let hear: (event: Partial<WorkbookEvent>) => void;
let changes: WorkbookChanges;
/** What was called since the last look: "register", "sheets". */
let called: string[];

const sheet = (id: string, key: string | null): SheetInfo => ({ id, key, name: id, isProtected: false, position: 0 });
/** People in A2:C11 below headings in row 1 of the sheet "people". */
const PEOPLE = {
  ...{ sheetId: "people", firstRow: 1, rowCount: 10, firstColumn: 0, headings: ["a", "b", "c"] },
  ...{ isTable: true, titles: [] },
} as unknown as FoundTable;

beforeEach(async () => {
  jest.useFakeTimers({ now: NOW });
  watching.mockImplementation(async (listener) => {
    hear = (event) => listener({ kind: "changed", sheet: "people", address: "A2", by: "user", ...event });
    return "everything";
  });
  called = [];
  changes = workbookChanges({ onRegister: () => called.push("register"), onSheets: () => called.push("sheets") });
  await changes.follow();
  changes.know([sheet("people", null), sheet("ours", "metric-1"), sheet("leavers", "list")], [PEOPLE]);
});

afterEach(() => {
  jest.useRealTimers();
  jest.clearAllMocks();
});

/** What one event leads to. */
function after(event: Partial<WorkbookEvent>) {
  const { version, doubts } = changes;
  called = [];
  hear(event);
  return { called, made: changes.version - version, doubted: changes.doubts - doubts, isDue: changes.isRefreshDue };
}

const NOTHING = { called: [], made: 0, doubted: 0, isDue: false };

describe("a change that this user makes", () => {
  it("makes what was read old, and a refresh due, until the sheets have followed", () => {
    expect(changes.isDoubtful).toBe(true);
    expect(after({})).toEqual({ called: ["register"], made: 1, doubted: 0, isDue: true });
    expect(changes.isDoubtful).toBe(false);
    changes.settle();
    expect(changes.isRefreshDue).toBe(false);
  });

  it("on a sheet of the add-in is looked at, and changes nothing that was read", () => {
    expect(after({ sheet: "ours" })).toEqual({ ...NOTHING, called: ["sheets"] });
  });

  it("that adds a table to a sheet of the add-in may add one to the register", () => {
    expect(after({ sheet: "ours", kind: "table" })).toMatchObject({ called: ["register"], made: 1 });
  });

  it("on a sheet with a list of people concerns nobody", () => {
    expect(after({ sheet: "leavers" })).toEqual(NOTHING);
    changes.leaveAlone("another list");
    expect(after({ sheet: "another list" })).toEqual(NOTHING);
  });

  it("may be made through the add-in", () => {
    changes.note();
    expect([changes.version, changes.isRefreshDue, changes.isDoubtful]).toEqual([1, true, false]);
    expect(called).toEqual([]);
  });
});

describe("a change that somebody else makes", () => {
  it("is read, and leaves the refresh to them", () => {
    expect(after({ by: "somebody else" })).toEqual({ called: ["register"], made: 1, doubted: 0, isDue: false });
    // Excel calculates here what they have changed.
    expect(after({ kind: "calculated" })).toMatchObject({ doubted: 1, isDue: false });
    changes.settle();
    expect(after({ kind: "calculated" })).toMatchObject({ doubted: 1, isDue: true });
  });

  it("on a sheet of the add-in may have left a setting behind", () => {
    expect(after({ sheet: "ours", by: "somebody else" })).toEqual({
      ...{ called: ["register"], made: 0, doubted: 1, isDue: false },
    });
  });
});

describe("formulas that were calculated", () => {
  it("are of interest in the cells of a table that is read", () => {
    expect(after({ kind: "calculated", address: "B5" })).toEqual({
      called: ["register"],
      made: 0,
      doubted: 1,
      isDue: true,
    });
    changes.settle();
    expect(after({ kind: "calculated", address: "H5" })).toEqual(NOTHING);
    expect(after({ kind: "calculated", sheet: "elsewhere" })).toEqual(NOTHING);
    expect(after({ kind: "calculated", sheet: "ours" })).toEqual(NOTHING);
  });

  it("are so anywhere while no table is known, but for the add-in's own sheets", () => {
    changes.know([sheet("people", null), sheet("ours", "metric-1")], null);
    expect(after({ kind: "calculated", sheet: "elsewhere" })).toMatchObject({ doubted: 1 });
    expect(after({ kind: "calculated", sheet: "ours" })).toMatchObject({ doubted: 0 });
  });

  it("do not bring one refresh after another where writing the sheets calculates them", () => {
    after({ kind: "calculated" });
    changes.settle();
    changes.write(true);
    changes.write(false);
    expect(after({ kind: "calculated" })).toMatchObject({ doubted: 1, isDue: false });
    jest.setSystemTime(NOW + 3_000);
    expect(after({ kind: "calculated" })).toMatchObject({ doubted: 1, isDue: true });
  });

  it("are due at once after a refresh that followed a change", () => {
    after({});
    changes.settle();
    changes.write(true);
    expect(after({ kind: "calculated" })).toMatchObject({ isDue: true });
  });

  it("are due at once while the first refresh of all writes", () => {
    changes.write(true);
    expect(after({ kind: "calculated" })).toMatchObject({ doubted: 1, isDue: true });
  });

  it("that the user leaves behind on another sheet may be anywhere on it", () => {
    expect(after({ kind: "left", address: null })).toMatchObject({ doubted: 1, isDue: true });
    expect(after({ kind: "left", sheet: "elsewhere" })).toMatchObject({ doubted: 0 });
  });
});

describe("cells with another format", () => {
  it("are of interest in a table that is read, and left to the one who has formatted them", () => {
    expect(after({ kind: "format", address: "B5", by: "somebody else" })).toEqual({
      called: ["register"],
      made: 0,
      doubted: 1,
      isDue: false,
    });
    expect(after({ kind: "format", address: "H5" })).toEqual(NOTHING);
    expect(after({ kind: "format", sheet: "ours" })).toEqual(NOTHING);
    expect(after({ kind: "format", sheet: "elsewhere" })).toEqual(NOTHING);
    expect(after({ kind: "format", address: "B5" })).toMatchObject({ made: 0, doubted: 1, isDue: true });
  });

  it("are so anywhere while no table is known, but for what a refresh formats", () => {
    changes.know([sheet("people", null)], null);
    changes.write(true);
    expect(after({ kind: "format", sheet: "new" })).toEqual(NOTHING);
    changes.write(false);
    jest.setSystemTime(NOW + 3_000);
    expect(after({ kind: "format", sheet: "new" })).toMatchObject({ doubted: 1, isDue: true });
  });
});

describe("what the add-in writes", () => {
  it("is no change, and the sheets that it adds are its own", () => {
    changes.write(true);
    expect(after({ sheet: "new", by: "add-in" })).toEqual(NOTHING);
    expect(after({ sheet: "new" })).toEqual({ ...NOTHING, called: ["sheets"] });
  });

  it("elsewhere than in a refresh says nothing about whose a sheet is", () => {
    expect(after({ sheet: "new", by: "add-in" })).toEqual(NOTHING);
    expect(after({ sheet: "new" })).toMatchObject({ called: ["register"], made: 1 });
  });

  it("may be told only for three seconds from what the user does, in an Excel that does not say", () => {
    const unsaid = { by: "add-in or user" } as const;
    changes.write(true);
    expect(after({ ...unsaid, sheet: "ours" })).toEqual(NOTHING);
    expect(after({ ...unsaid, sheet: "new" })).toMatchObject({ made: 0, doubted: 1 });
    expect(after({ ...unsaid, sheet: "people" })).toMatchObject({ made: 1, isDue: true });
    changes.write(false);
    jest.setSystemTime(NOW + 2_999);
    expect(after({ ...unsaid, sheet: "new" })).toMatchObject({ made: 0, doubted: 1 });
    jest.setSystemTime(NOW + 3_000);
    expect(after({ ...unsaid, sheet: "new" })).toMatchObject({ made: 1 });
    expect(after({ ...unsaid, sheet: "ours" })).toMatchObject({ made: 0, called: ["sheets"] });
  });
});

describe("listening", () => {
  const refused = async (error: unknown): Promise<WorkbookChanges> => {
    watching.mockRejectedValue(error);
    const others = workbookChanges({ onRegister: () => called.push("register"), onSheets: () => {} });
    await others.follow();
    return others;
  };

  it("begins once", async () => {
    await changes.follow();
    expect(watching).toHaveBeenCalledTimes(1);
    expect(changes.isFollowing).toBe(true);
  });

  it("knows when Excel tells of some of it only", async () => {
    watching.mockResolvedValue("some of it");
    const others = workbookChanges({ onRegister: () => {}, onSheets: () => {} });
    await others.follow();
    expect(others.isFollowing).toBe(false);
  });

  it("that Excel refuses is doubted after ten seconds, then after twice as long, and at most five minutes", async () => {
    const others = await refused("no");
    for (const pause of [10, 20, 40, 80, 160, 300, 300]) {
      const { doubts } = others;
      jest.advanceTimersByTime(pause * 1000 - 1);
      expect(others.doubts).toBe(doubts);
      jest.advanceTimersByTime(1);
      expect(others.doubts).toBe(doubts + 1);
      await others.follow();
    }
    expect(others.isFollowing).toBe(false);
  });

  it("is put off while a cell is edited", async () => {
    await expect(refused("edited")).rejects.toBe("edited");
  });
});
