import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { closePreview, openPreview } from "../support/browser/open-preview";
import type { PreviewPage } from "../support/browser/preview-page";

const SHEETS = [1, 2, 3, 4, 5, 6, 7].map((number) => `Metric ${number}`);

let preview: PreviewPage;

/** What every sheet shows, without the number of people behind a share, which formulas do not have. */
async function shown(): Promise<string[][][]> {
  const sheets = await Promise.all(SHEETS.map((name) => preview.texts(name)));
  return sheets.map((rows) => rows.map((cells) => cells.map((text) => text.replace(/^(\d+%) \(\d+\)$/, "$1"))));
}

/** What the formulas of the sheets show. */
async function results(): Promise<unknown[]> {
  const sheets = await Promise.all(SHEETS.map((name) => preview.answered(name)));
  return sheets.flat(2).flatMap(({ formula, value }) => (formula === null ? [] : [value]));
}

/** Clears a target and everybody's ratings of a qualification, so that some figures have nothing to divide by. */
async function clearSome(): Promise<void> {
  const [headings] = await preview.texts("Targets");
  const column = headings.findIndex((heading) => /recruit/i.test(heading));
  await preview.enter("Targets", 1, column, [[""]]);
  const fsm = headings.findIndex((heading) => /fsm|free school/i.test(heading));
  await preview.enter("Targets", 2, fsm, [[0]]);
}

describe("sheets whose qualification tables are formulas", () => {
  let path = "";

  beforeAll(async () => {
    preview = await openPreview();
    await preview.pane.getByText("1,034 participants counted").waitFor();
    await clearSome();
  });

  it("show what plain sheets show, and are blank where these are", async () => {
    await preview.refresh();
    const plain = await shown();
    await preview.turnTo("Functions");
    await preview.pane.getByRole("switch").check();
    await preview.turnTo("Overview");
    await preview.refresh();
    const live = await results();
    expect(live.length).toBeGreaterThan(200);
    expect(live).toContain("");
    expect(await shown()).toEqual(plain);
    const [download] = await Promise.all([
      preview.page.waitForEvent("download"),
      preview.page.getByRole("button", { name: "Save .xlsx" }).click(),
    ]);
    path = join(mkdtempSync(join(tmpdir(), "npq-e2e-")), "live.xlsx");
    await download.saveAs(path);
  });

  it("show an error in every figure when there is no register any more", async () => {
    await preview.withHost(({ workbook, user }) => {
      const participants = workbook.worksheets.find(({ name }) => name === "Participants");
      if (participants !== undefined) user.deleteSheet(participants);
    }, null);
    await preview.until(async () => (await results()).every((value) => value === "#N/A"));
  });

  it("show an error in every figure when the add-in's functions do not answer", async () => {
    await closePreview(preview);
    preview = await openPreview({ workbook: "blank" });
    await preview.pane.getByText("No participants found yet").waitFor();
    await preview.page.route("**/functions.js*", (route) => route.abort());
    await preview.page.locator("#file").setInputFiles(path);
    await preview.until(async () => (await results()).length > 200);
    await preview.until(async () => (await results()).every((value) => value === "#VALUE!"));
  });
});
