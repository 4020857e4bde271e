import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { closePreview, openPreview } from "../../support/browser/open-preview";
import type { PreviewPage } from "../../support/browser/preview-page";

const FORMULAS = Array.from({ length: 30 }, (_, i) => [
  i % 2 === 0 ? '=NPQ.RETENTION("NPQH","2017/18")' : '=NPQ.COUNT("recruited","NPQH","2017/18")',
]);
const FIGURES = FORMULAS.map((_, i) => (i % 2 === 0 ? 79 / 83 : 83));

/** A file with 30 formulas, and their results as they were saved. */
async function saved(): Promise<string> {
  const preview = await openPreview();
  await preview.pane.getByText("1,034 participants counted").waitFor();
  await preview.enter("Answers", 0, 0, FORMULAS);
  await preview.answered("Answers");
  const [download] = await Promise.all([
    preview.page.waitForEvent("download"),
    preview.page.getByRole("button", { name: "Save .xlsx" }).click(),
  ]);
  const path = join(mkdtempSync(join(tmpdir(), "npq-e2e-")), "saved.xlsx");
  await download.saveAs(path);
  await closePreview(preview);
  return path;
}

const figuresOf = async (preview: PreviewPage) => (await preview.cells("Answers")).map(([cell]) => cell.value);

describe("a workbook with formulas that is opened", () => {
  let preview: PreviewPage;
  afterEach(() => closePreview(preview));

  // Office.js starts calling as soon as the page is no longer loading, however slowly the add-in's own script arrives.
  it("shows figures, even where the script is slow to arrive", async () => {
    const path = await saved();
    preview = await openPreview({ workbook: "blank" });
    await preview.pane.getByText("No participants found yet").waitFor();
    await preview.page.route("**/functions.js*", async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      await route.continue();
    });
    await preview.page.locator("#file").setInputFiles(path);
    await preview.pane.getByText("1,034 participants counted").waitFor();
    await preview.until(async () => (await preview.withHost(({ functions }) => functions.active, null)) >= 30);
    await preview.answered("Answers");
    // The results of the first calls have been taken by now: there is one that came after them.
    await preview.enter("Later", 0, 0, [["=NPQ.YEARS()"]]);
    await preview.answered("Later");
    expect(await figuresOf(preview)).toEqual(FIGURES);
    expect([...preview.strangers, ...preview.faults]).toEqual([]);
  });
});

describe("the page", () => {
  it("runs the add-in's script in its head, right after Office.js, and waits for it", async () => {
    const page = await (await fetch(`${process.env.PREVIEW_ADDRESS}/add-in/taskpane.html`)).text();
    const [head] = page.split("</head>");
    const scripts = [...page.matchAll(/<script\b([^>]*)>/g)].map(([, attributes]) => attributes);
    expect(scripts.map((attributes) => /src="?[^" ]*?([\w.]+\.js)/.exec(attributes)?.[1])).toEqual([
      "office.js",
      "functions.js",
    ]);
    expect(head).toContain("functions.js");
    expect(scripts.filter((attributes) => /\b(?:async|defer|type="?module)\b/.test(attributes))).toEqual([]);
  });
});
