import { closePreview, openPreview } from "../support/browser/open-preview";
import type { PreviewPage } from "../support/browser/preview-page";

let preview: PreviewPage;
afterEach(() => closePreview(preview));

describe("the check of this Excel", () => {
  it("says how it went, copies its answers, and leaves the workbook as it was", async () => {
    preview = await openPreview();
    await preview.turnTo("Settings");
    await preview.button("Check this Excel").click();
    await preview.until(async () => (await preview.focused()) === "Settings");
    const [sheets, selection] = [await preview.sheetNames(), await preview.selection()];
    await preview.button("Start the check").click();
    await preview.pane.getByText(/^Question \d+ of \d+$/).waitFor();
    await preview.pane
      .getByText(/^All \d+ answers are as the add-in expects\.$/)
      .first()
      // Ninety questions and more, on a page that draws each answer.
      .waitFor({ timeout: 100_000 });
    expect(await preview.sheetNames()).toEqual(sheets);
    expect(await preview.selection()).toBe(selection);

    await preview.button("Copy the answers").click();
    await preview.pane.getByText("Copied").first().waitFor();
    const text = await preview.page.evaluate(() => navigator.clipboard.readText());
    expect(JSON.parse(text)).toMatchObject({
      format: "excel-self-check",
      version: 1,
      surroundings: { platform: "OfficeOnline", sets: { excelapi: "1.20" } },
      answers: { "functions.count": 2, "values.calculated": 2, "page.blocked": [] },
    });
    expect(text).not.toMatch(/ALL-00|Participants|\.xlsx/);

    // The result is still there when the view is opened again.
    await preview.button("Settings").click();
    await preview.button("Check this Excel").click();
    await preview.button("Copy the answers").waitFor();
    expect([...preview.strangers, ...preview.faults]).toEqual([]);
  });
});
