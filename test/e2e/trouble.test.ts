import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { closePreview, openPreview } from "../support/browser/open-preview";
import type { PreviewPage, PageSettings } from "../support/browser/preview-page";
let preview: PreviewPage;
afterEach(async () => {
  expect([...preview.strangers, ...preview.faults]).toEqual([]);
  await closePreview(preview);
});

async function open(settings: PageSettings = {}): Promise<void> {
  preview = await openPreview(settings);
}

/** Puts rows of cells on the first sheet of the workbook. */
async function fill(rows: readonly (readonly string[])[]): Promise<void> {
  await preview.withHost((host, cells) => {
    const area = { row: 0, column: 0, rows: cells.length, columns: cells[0].length };
    return host.user.enter(host.workbook.worksheets[0], area, cells);
  }, rows);
}

/** What the browser reports of files that a test has kept from it, and nothing else, is no fault. */
function expectLostFiles(): void {
  const lost = preview.faults.filter((fault) => fault.includes("net::ERR_FAILED"));
  expect(lost).not.toEqual([]);
  preview.faults.splice(0, Infinity, ...preview.faults.filter((fault) => !lost.includes(fault)));
}

const HEADINGS = ["Participant ID", "Qualification", "Academic year"];
const PEOPLE = [HEADINGS, ["P1", "NPQH", "2026/27"], ["P2", "NPQSL", "2026/27"]];
const saysIt = (text: string | RegExp) => preview.pane.getByText(text).first().waitFor();

describe("while a cell is being edited", () => {
  it("the refresh waits, says so, and goes on when the user has finished", async () => {
    await open();
    await preview.pane.getByText("1,034 participants counted").waitFor();
    await preview.select("Participants", 1, 1);
    await preview.page.keyboard.type("And");
    await preview.button("Refresh summary sheets").click();
    await saysIt("Excel is waiting. If you are editing a cell, press Enter to finish.");
    expect(await preview.sheetNames()).toHaveLength(4);
    await preview.finishEditing();
    await saysIt(/^10 sheets written\./);
  });

  it("the pane waits with reading, and reads when the user has finished", async () => {
    await open({ workbook: "blank" });
    await fill(PEOPLE);
    await preview.withHost((host) => {
      host.isCellEdited = true;
    }, null);
    await preview.page.waitForTimeout(2_000);
    expect(await preview.pane.getByText("2 participants counted").count()).toBe(0);
    await preview.withHost((host) => {
      host.isCellEdited = false;
    }, null);
    await saysIt(/2 participants counted/);
  });
});

describe("a refresh that breaks off half-way", () => {
  it("says at which sheet, leaves that sheet saying so itself, and is fixed by the next", async () => {
    await open();
    // Once for each sheet.
    const member = "SuspendApiCalculationUntilNextSync";
    await preview.withHost((host, once) => host.failNext({ code: "GeneralException", member: once, after: 3 }), member);
    await preview.button("Refresh summary sheets").click();
    await saysIt(/Excel reported an unexpected error\..* Metric 3 and the sheets after it are not refreshed yet\./);
    expect((await preview.texts("Metric 3"))[0][0]).toBe("This sheet is incomplete. Refresh the summary sheets again.");
    expect((await preview.texts("Metric 2"))[0][0]).toMatch(/^Metric Summary/);
    await preview.refresh();
    expect((await preview.texts("Metric 3"))[0][0]).toMatch(/^Metric Summary/);
    expect(await preview.sheetNames()).toHaveLength(14);
  });

  it("because the user has deleted a sheet meanwhile, is told, and the next makes the sheet anew", async () => {
    await open();
    await preview.refresh();
    await preview.withHost((host) => {
      const stop = host.watch((changes) => {
        if (!changes.some(({ sheet }) => sheet.name === "Summary")) return;
        stop();
        const doomed = host.workbook.worksheets.find(({ name }) => name === "Metric 5");
        if (doomed !== undefined) setTimeout(() => host.user.deleteSheet(doomed));
      });
    }, null);
    await preview.button("Refresh summary sheets").click();
    await saysIt(/A sheet or table that is needed no longer exists\..* Metric 5 and the sheets after it/);
    await preview.refresh();
    expect((await preview.sheetNames()).filter((name) => name === "Metric 5")).toHaveLength(1);
  });

  it("because the user cancels, keeps what is written and says what is not", async () => {
    await open();
    await preview.withHost((host) => {
      const process = host.process.bind(host);
      const hasBegun = () => host.workbook.worksheets.some(({ name }) => name === "Metric 1");
      const isCancelled = () =>
        document.querySelector("iframe")?.contentDocument?.body.textContent.includes("Cancelling");
      // Holds the refresh up until it is cancelled, once.
      let isHeld = true;
      host.process = async (...request) => {
        while (isHeld && hasBegun() && isCancelled() !== true) await new Promise((resolve) => setTimeout(resolve, 20));
        isHeld &&= !hasBegun();
        return process(...request);
      };
    }, null);
    await preview.button("Refresh summary sheets").click();
    await preview.until(async () => (await preview.sheetNames()).includes("Metric 1"));
    await preview.button("Cancel").click();
    await saysIt(/^Cancelled\./);
    const incomplete = async (): Promise<number> => {
      const names = (await preview.sheetNames()).slice(4);
      const texts = await Promise.all(names.map((name) => preview.texts(name)));
      return texts.filter(([[first]]) => first.includes("incomplete")).length;
    };
    expect(await incomplete()).toBeGreaterThan(0);
    expect(await incomplete()).toBeLessThan(10);
    await preview.refresh();
    expect(await preview.sheetNames()).toHaveLength(14);
    expect(await incomplete()).toBe(0);
  });
});

describe("a workbook that is not as it should be", () => {
  it("whose sheet of ours is protected is not touched, and the pane says what to do", async () => {
    await open();
    await preview.refresh();
    await preview.withHost((host) => {
      const sheet = host.workbook.worksheets.find(({ name }) => name === "Metric 2");
      if (sheet !== undefined) sheet.isProtected = true;
    }, null);
    await preview.button("Refresh summary sheets").click();
    await saysIt(
      "The sheet Metric 2 is protected, so it cannot be refreshed. Unprotect it (Review > Unprotect Sheet) and try again.",
    );
  });

  it("with a user's own sheet of our name keeps it", async () => {
    await open();
    await preview.withHost(async (host) => {
      const own = host.user.addSheet("Metric 1", 0);
      await host.user.enter(own, { row: 0, column: 0, rows: 1, columns: 1 }, [["my notes"]]);
    }, null);
    await preview.refresh();
    await preview.refresh();
    expect(await preview.texts("Metric 1")).toEqual([["my notes"]]);
    expect((await preview.sheetNames()).filter((name) => name.startsWith("Metric 1"))).toEqual([
      "Metric 1",
      "Metric 1 (2)",
    ]);
  });

  it("with forty sheets and no register offers its help", async () => {
    await open({ workbook: "blank" });
    await preview.withHost((host) => {
      for (let n = 2; n <= 40; n++) host.user.addSheet(`Notes ${n}`, n - 1);
    }, null);
    await preview.page.waitForTimeout(200);
    await preview.button("Choose a range").click();
    await saysIt(/does not hold the headings: it is blank/);
    await preview.page.reload();
    await saysIt("No participants found yet");
  });

  it("with headings only counts nobody, and says where to type", async () => {
    await open({ workbook: "blank" });
    await fill([HEADINGS]);
    await saysIt(/No participants are counted yet\. Type or paste yours into Sheet1/);
    await preview.refresh();
    expect((await preview.texts("Summary")).flat()).toContain(
      "No participants were counted. The sheet Data checks says why.",
    );
  });

  it("with two tables of participants counts both, and names them", async () => {
    await open({ workbook: "blank" });
    await fill(PEOPLE);
    await preview.withHost(
      async (host, rows) => {
        const sheet = host.user.addSheet("Last year", 1);
        await host.user.enter(sheet, { row: 0, column: 0, rows: rows.length, columns: rows[0].length }, rows);
      },
      [HEADINGS, ["P3", "NPQH", "2025/26"]],
    );
    await saysIt("3 participants counted, 0 rows left out");
    await saysIt("From Sheet1 (2 rows), Last year (1 row)");
  });
});

describe("impatience", () => {
  it("pressing twice, and the ribbon as well, makes one refresh", async () => {
    await open();
    await preview.button("Refresh summary sheets").waitFor();
    const sent = () => preview.withHost(({ traffic }) => traffic.bytesIn, null);
    const before = await sent();
    // All within one turn, as no pointer is fast enough on every machine.
    await preview.page.evaluate(() => {
      const pane = document.querySelector<HTMLIFrameElement>("#pane iframe")?.contentDocument ?? null;
      const press = (root: Document | null, name: string): void => {
        const buttons = [...(root?.querySelectorAll("button") ?? [])];
        buttons.find(({ textContent }) => textContent.trim() === name)?.click();
      };
      press(pane, "Refresh summary sheets");
      press(pane, "Refresh summary sheets");
      press(document, "Refresh sheets");
    });
    await saysIt(/^10 sheets written\./);
    await preview.page.waitForTimeout(300);
    const once = (await sent()) - before;
    expect(await preview.sheetNames()).toHaveLength(14);
    // Nearly all that is sent is what the sheets are to say: one more refresh sends as much again.
    await preview.refresh();
    expect((await sent()) - before - once).toBeGreaterThan(once / 1.5);
    expect(await preview.sheetNames()).toHaveLength(14);
  });
});

describe("the wrong Excel", () => {
  it("below the API that is needed is told to be too old, and nothing is read", async () => {
    await open({ excelapi: "1.11" });
    await saysIt("This version of Excel is too old");
    expect(await preview.withHost(({ traffic }) => traffic.syncs, null)).toBe(0);
    expect(await preview.button("Refresh summary sheets").count()).toBe(0);
  });

  it("at the lowest API that is needed works", async () => {
    await open({ excelapi: "1.12" });
    await preview.refresh();
  });

  it("none at all: the page says where it belongs", async () => {
    await open({ workbook: "blank" });
    // In a tab of its own, where nothing has noted yet which Excel is around the page.
    const page = await preview.page.context().newPage();
    await page.goto(`${process.env.PREVIEW_ADDRESS}/add-in/taskpane.html`);
    await page.getByText("Open it from Excel: Home > NPQ Metrics > Open pane.").first().waitFor();
  });
});

describe("a server that is out of reach", () => {
  const HEADING = "The pane could not be loaded";

  it("when the pane is opened: the pane says so, and is loaded when the user tries again", async () => {
    await open({ pane: "closed" });
    await preview.page.route(/\/add-in\/pane\./, (route) => route.abort());
    await preview.page.getByRole("button", { name: "Open pane" }).click();
    await preview.pane.getByRole("heading", { name: HEADING }).waitFor();
    expect(await preview.pane.getByText("Looking for Excel").isVisible()).toBe(false);
    await preview.button("Try again").focus();
    await preview.button("Try again").press("Enter");
    await saysIt("The add-in's server could not be reached.");
    expect(await preview.focused()).toBe("Try again");
    await preview.page.unroute(/\/add-in\/pane\./);
    await preview.button("Try again").click();
    await saysIt("1,034 participants counted");
    expect(await preview.pane.getByRole("heading", { name: HEADING }).isVisible()).toBe(false);
    expectLostFiles();
  });

  it("Microsoft's: the pane says that there is no connection to Excel", async () => {
    await open({ workbook: "blank" });
    const page = await preview.page.context().newPage();
    await page.route(/office\.js/, (route) => route.abort());
    await page.goto(`${process.env.PREVIEW_ADDRESS}/add-in/taskpane.html`);
    await page.getByText("There is no connection to Excel").waitFor();
  });
});

describe("files", () => {
  const folder = mkdtempSync(join(tmpdir(), "npq-e2e-"));

  it.each([
    ["a picture", "picture.xlsx", Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])],
    ["a text", "list.csv", Buffer.from("Participant ID,Qualification\n")],
    ["nothing", "empty.xlsx", Buffer.alloc(0)],
  ])("that hold %s are refused, and the open workbook stays", async (_what, name, content) => {
    await open();
    await preview.pane.getByText("1,034 participants counted").waitFor();
    await preview.drop(name, content);
    await preview.page.getByText(`${name} was not opened.`).waitFor();
    expect(await preview.sheetNames()).toContain("Participants");
    expect(await preview.pane.getByText("1,034 participants counted").count()).toBe(1);
  });

  it("are saved with the sheets, and opened again with what the pane remembers", async () => {
    await open();
    await preview.refresh();
    const [download] = await Promise.all([
      preview.page.waitForEvent("download"),
      preview.page.getByRole("button", { name: "Save .xlsx" }).click(),
    ]);
    const path = join(folder, "saved.xlsx");
    writeFileSync(path, "");
    await download.saveAs(path);
    await preview.page.getByRole("button", { name: "New" }).click();
    await saysIt("No participants found yet");
    await preview.page.locator("#file").setInputFiles(path);
    await saysIt("1,034 participants counted, 0 rows left out");
    await saysIt(/^Last refreshed /);
    expect(await preview.pane.getByText("Your tables have changed since.").count()).toBe(0);
    expect(await preview.sheetNames()).toHaveLength(14);
  });
});
