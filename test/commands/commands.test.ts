import { MESSAGE, type Host, type HostName, type Workbook } from "excel-stand-in";
import { currentView, showView } from "../../src/app/pane-view";
import { onPaneShown } from "../../src/excel/visibility";
import { addSheet, HEADINGS, namesOf, opened, people, sheetOf, workbookOf } from "../support/workbooks";

type Command = (event: { completed(): void }) => void;
const commands = new Map<string, Command>();
let host: Host;
/** Whether the pane is in sight. */
let isShown = false;

/** Opens a workbook with the pane closed, and the add-in connected to both. */
async function open(workbook: Workbook, name: HostName): Promise<void> {
  host = await opened(workbook, { host: name });
  host.onPaneShown = (shown) => {
    isShown = shown;
    const visibility = JSON.stringify({ visibility: shown ? "Visible" : "Hidden" });
    host.onEvents([[65_536, MESSAGE.paneVisibility, "", visibility, MESSAGE.paneVisibility]]);
  };
  isShown = false;
  showView({ name: "groups" });
  if (commands.size === 0) {
    const office = await Office.onReady();
    jest.spyOn(Office, "onReady").mockResolvedValue(Object.assign({}, office, { addin: { visibilityMode: "Hidden" } }));
    jest
      .spyOn(Office.actions, "associate")
      .mockImplementation((id, command) => void commands.set(id, command as Command));
    await import("../../src/commands/commands");
    await onPaneShown(() => {});
  } else host.onPaneShown(false);
}

/** Presses a button of the ribbon, until Excel hears of the end. */
function press(name: "refreshSheets" | "showDataChecks" | "whoIsThis"): Promise<void> {
  return new Promise((resolve) => commands.get(name)?.({ completed: resolve }));
}

/** What the window over Excel says; null when there is none. */
function message(): string | null {
  const window = host.dialogs.current;
  return window === null ? null : decodeURIComponent(new URL(window.url).hash.slice(1));
}

const withoutRegister = () => workbookOf([["Notes"], ["of mine"]]);

describe("Refresh sheets", () => {
  it("refreshes, and opens the pane on the overview, which says that it is done", async () => {
    await open(workbookOf(), "windows");
    await press("refreshSheets");
    expect(namesOf(host.workbook)).toContain("Metric 7");
    expect([isShown, message(), currentView()]).toEqual([true, null, { name: "overview" }]);
  });

  it("says in a window that it is done, where Excel opens no pane", async () => {
    await open(workbookOf(), "marketplace");
    await press("refreshSheets");
    expect(namesOf(host.workbook)).toContain("Metric 7");
    expect([isShown, message()]).toEqual([false, "The summary sheets are up to date."]);
    host.dialogs.closeByUser();
  });

  it.each(["windows", "mac", "ltsc-2021", "web"] as const)(
    "opens the pane on the overview, which says why, when it failed: %s",
    async (name) => {
      await open(withoutRegister(), name);
      await press("refreshSheets");
      expect([isShown, message(), currentView()]).toEqual([true, null, { name: "overview" }]);
    },
  );

  it("says in a window why it failed, where Excel opens no pane", async () => {
    await open(withoutRegister(), "marketplace");
    await press("refreshSheets");
    expect([isShown, currentView()]).toEqual([false, { name: "overview" }]);
    expect(message()).toMatch(/^No participants table was found\. A sheet or table needs the headings Participant ID,/);
  });

  it("says so too when Excel refuses to open the pane", async () => {
    await open(withoutRegister(), "windows");
    jest.spyOn(Office.addin, "showAsTaskpane").mockRejectedValueOnce(new Error("not supported"));
    await press("refreshSheets");
    expect(message()).toMatch(/^No participants table was found\./);
  });

  it("puts a new message in the place of the one before", async () => {
    await open(workbookOf(), "marketplace");
    await press("refreshSheets");
    sheetOf(host.workbook, "Metric 2").isProtected = true;
    await press("refreshSheets");
    expect(message()).toMatch(/^The sheet Metric 2 is protected/);
    sheetOf(host.workbook, "Metric 2").isProtected = false;
    sheetOf(host.workbook, "Metric 3").isProtected = true;
    await press("refreshSheets");
    expect(message()).toMatch(/^The sheet Metric 3 is protected/);
    host.dialogs.closeByUser();
    await press("refreshSheets");
    expect(message()).toMatch(/^The sheet Metric 3 is protected/);
    host.dialogs.closeByUser();
  });

  it("needs no window where the user has opened the pane", async () => {
    await open(withoutRegister(), "marketplace");
    host.onPaneShown(true);
    await press("refreshSheets");
    expect([isShown, message()]).toEqual([true, null]);
  });
});

describe("Data checks", () => {
  it("opens the pane on the checks, and refreshes nothing", async () => {
    await open(workbookOf(), "windows");
    await press("showDataChecks");
    expect([isShown, currentView(), namesOf(host.workbook)]).toEqual([true, { name: "checks" }, ["People"]]);
  });

  it("brings the sheet to the front where Excel opens no pane", async () => {
    await open(workbookOf([HEADINGS, ...people(3)]), "marketplace");
    await press("refreshSheets");
    host.dialogs.closeByUser();
    host.user.activate(sheetOf(host.workbook, "People"));
    await press("showDataChecks");
    expect([host.workbook.active?.name, message()]).toEqual(["Data checks", null]);
  });

  it("says in a window what to do where there is no sheet either", async () => {
    const workbook = workbookOf();
    addSheet(workbook, "Data checks", [["my notes"]]);
    await open(workbook, "marketplace");
    await press("showDataChecks");
    expect(message()).toBe(
      "This workbook has no sheet Data checks yet. Choose Refresh sheets on the Home tab to add it.",
    );
    expect(host.workbook.active?.name).not.toBe("Data checks");
    host.dialogs.closeByUser();
  });

  it("says in a window why the sheet cannot be brought to the front", async () => {
    await open(workbookOf(), "marketplace");
    await press("refreshSheets");
    host.surroundings.isInFront = false;
    await press("showDataChecks");
    expect(message()).not.toBeNull();
  });
});

describe("Who is this?", () => {
  /** Selects a cell of a sheet: row 7 of Metric 1 is NPQH, column 2 (C) the number recruited. */
  function select(sheet: string, row: number, column: number): void {
    host.user.select(sheetOf(host.workbook, sheet), { row: row - 1, column, rows: 1, columns: 1 });
  }

  it("opens the pane on the people behind the figure that is selected", async () => {
    await open(workbookOf(), "windows");
    await press("refreshSheets");
    showView({ name: "groups" });
    select("Metric 1", 7, 2);
    await press("whoIsThis");
    expect([isShown, message()]).toEqual([true, null]);
    expect(currentView()).toMatchObject({
      name: "people",
      of: { shown: { kind: "figure", sheet: "Metric 1", cell: "C7", shown: "3", isCurrent: true } },
      from: { name: "groups" },
    });
  });

  it("says in a window how many people it is and what to do, where Excel opens no pane", async () => {
    await open(workbookOf(), "marketplace");
    await press("refreshSheets");
    host.dialogs.closeByUser();
    const said = async (sheet: string, row: number, column: number): Promise<string | null> => {
      select(sheet, row, column);
      await press("whoIsThis");
      const text = message();
      host.dialogs.closeByUser();
      return text;
    };
    expect(await said("Metric 1", 7, 2)).toBe(
      "3 people are behind C7 of the sheet Metric 1. To see who they are, choose Open pane on the Home tab.",
    );
    expect(await said("People", 7, 2)).toBe("Select a figure on one of the summary sheets, then choose Who is this?");
    expect(await said("Metric 1", 1, 0)).toMatch(/^Nobody is behind A1 of the sheet Metric 1/);
    // What the user opens then shows the same.
    expect(currentView()).toMatchObject({ name: "people", of: { shown: { kind: "nobody" } } });
  });
});

test("Excel hears of the end even when it opens neither pane nor window", async () => {
  await open(withoutRegister(), "marketplace");
  // "The user chose to ignore the dialog box."
  host.dialogs.show = () => 12_009;
  await press("refreshSheets");
  expect([isShown, message()]).toEqual([false, null]);
});
