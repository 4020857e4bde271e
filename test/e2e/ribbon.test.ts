import { closePreview, openPreview } from "../support/browser/open-preview";
import type { PreviewPage } from "../support/browser/preview-page";

describe("the ribbon with the pane closed", () => {
  let preview: PreviewPage;
  beforeAll(async () => {
    preview = await openPreview({ pane: "closed" });
  });

  it("refreshes the sheets without the pane, and without fetching it", async () => {
    await preview.page.getByRole("button", { name: "Refresh sheets" }).click();
    await preview.until(async () => (await preview.sheetNames()).includes("Data checks"));
    await preview.until(async () => (await preview.texts("Data checks")).flat().includes("No problems found."));
    expect(await preview.page.locator("#pane").isVisible()).toBe(false);
    const scripts = preview.requests.flatMap((url) => /\/add-in\/(\w+)[^?]*\.js(?:\?|$)/.exec(url)?.[1] ?? []);
    expect(scripts).toEqual(["functions", "refresh"]);
  });

  it("shows the data checks in the pane, which then is there", async () => {
    await preview.page.getByRole("button", { name: "Data checks" }).click();
    await preview.pane.getByRole("heading", { name: "Data checks" }).waitFor();
    expect(await preview.page.locator("#pane").isVisible()).toBe(true);
    expect(await preview.pane.getByText("No problems found.").count()).toBe(1);
  });

  it("closes the pane and opens it again where it was", async () => {
    await preview.page.getByRole("button", { name: "Close the pane" }).click();
    expect(await preview.page.locator("#pane").isVisible()).toBe(false);
    await preview.page.getByRole("button", { name: "Open pane" }).click();
    expect(await preview.pane.getByRole("heading", { name: "Data checks" }).isVisible()).toBe(true);
  });

  it("met no fault, and nothing left the origin", () => {
    expect([...preview.strangers, ...preview.faults]).toEqual([]);
  });
});

test("a refresh from the ribbon that fails opens the pane, which says why", async () => {
  const preview = await openPreview({ workbook: "blank", pane: "closed" });
  await preview.withHost(async (host) => {
    const rows = [
      ["Participant ID", "Qualification", "Academic year"],
      ["P1", "NPQH", "2026/27"],
    ];
    await host.user.enter(host.workbook.worksheets[0], { row: 0, column: 0, rows: 2, columns: 3 }, rows);
    host.failNext({ code: "AccessDenied", member: "FreezeRows" });
  }, null);
  await preview.page.getByRole("button", { name: "Refresh sheets" }).click();
  await preview.pane
    .getByText(/Excel does not allow this workbook to be changed/)
    .first()
    .waitFor();
  expect(await preview.page.locator("#pane").isVisible()).toBe(true);
  expect([...preview.strangers, ...preview.faults]).toEqual([]);
  await closePreview(preview);
});
