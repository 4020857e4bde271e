import { closePreview, openPreview } from "../support/browser/open-preview";
import { PreviewPage, type PageSettings } from "../support/browser/preview-page";

describe("the ribbon with the pane closed", () => {
  let preview: PreviewPage;
  beforeAll(async () => {
    preview = await openPreview({ pane: "closed" });
  });

  it("refreshes the sheets without the pane, which is fetched when it opens at the end", async () => {
    const fetched = await preview.fetchedUntilPaneOpens();
    await preview.page.getByRole("button", { name: "Refresh sheets" }).click();
    const scripts = (await fetched()).flatMap((url) => /\/add-in\/([\w-]+)[^?]*\.js(?:\?|$)/.exec(url)?.[1] ?? []);
    expect([...scripts].sort()).toEqual(["functions", "make-ready", "refresh"]);
    expect(await preview.sheetNames()).toContain("Data checks");
    expect((await preview.texts("Data checks")).flat()).toContain("No problems found.");
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

describe("Who is this?", () => {
  let preview: PreviewPage;
  beforeAll(async () => {
    preview = await openPreview({ pane: "closed" });
    await preview.page.getByRole("button", { name: "Refresh sheets" }).click();
    await preview.until(async () => (await preview.sheetNames()).includes("Data checks"));
  });

  it("on the ribbon shows who is behind the figure that is selected", async () => {
    await preview.select("Metric 1", 7, 2);
    await preview.page.getByRole("button", { name: "Who is this?" }).click();
    await preview.pane
      .getByText(/83 people/)
      .first()
      .waitFor();
    expect(await preview.page.locator("#pane").isVisible()).toBe(true);
  });

  it("is in the menu of a cell, too", async () => {
    await preview.page.getByRole("button", { name: "Close the pane" }).click();
    await preview.select("Targets", 2, 2);
    await preview.page.mouse.click(300, 400, { button: "right" });
    await preview.page.locator("[role=menu], .univer-popup").getByText("Who is this?").click();
    await preview.until(() => preview.page.locator("#pane").isVisible());
    await preview.pane
      .getByText(/Select a figure on one of the summary sheets/)
      .first()
      .waitFor();
  });

  it("met no fault, and nothing left the origin", async () => {
    expect([...preview.strangers, ...preview.faults]).toEqual([]);
    await closePreview(preview);
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
    host.failNext({ code: "AccessDenied", member: "Values" });
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

/** Where add-ins may open windows: https only. */
const SAFE = "https://npq.example.org";

/** Opens the page as if its server were an https one. */
async function openSafely(settings: PageSettings): Promise<PreviewPage> {
  const first = await openPreview({ workbook: "blank" });
  const { page } = first;
  await page.goto("about:blank");
  first.release();
  await page.route(`${SAFE}/**`, async (route) => {
    const { pathname, search } = new URL(route.request().url());
    const response = await route.fetch({ url: `${process.env.PREVIEW_ADDRESS}${pathname}${search}` });
    await route.fulfill({ response });
  });
  const preview = new PreviewPage(page, SAFE);
  await preview.load(settings);
  return preview;
}

describe("the ribbon of an add-in from the Marketplace, with the pane closed", () => {
  let preview: PreviewPage;
  const press = (name: string) => preview.page.getByRole("button", { name, exact: true }).click();
  const message = () => preview.page.frameLocator("dialog iframe");
  beforeAll(async () => {
    preview = await openSafely({ workbook: "blank", pane: "closed", host: "marketplace" });
  });
  afterAll(() => closePreview(preview));

  it("says in a window why the sheets are not refreshed, and sends that to no server", async () => {
    await press("Refresh sheets");
    await message().getByText("No participants table was found.").waitFor();
    await message().getByText("To see more, choose Open pane on the Home tab.").waitFor();
    expect(await preview.page.locator("#pane").isVisible()).toBe(false);
    expect(preview.requests.filter((url) => url.split("#")[0].includes("participants"))).toEqual([]);
    await press("Close");
    expect(await preview.page.locator("dialog").count()).toBe(0);
  });

  it("says in a window that there are no data checks yet, and goes to their sheet when there are", async () => {
    await press("Data checks");
    await message().getByText("This workbook has no sheet Data checks yet.").waitFor();
    await press("Close");
    await preview.enter("Sheet1", 0, 0, [
      ["Participant ID", "Qualification", "Academic year"],
      ["P1", "NPQH", "2026/27"],
    ]);
    await press("Refresh sheets");
    await message().getByText("The summary sheets are up to date.").waitFor();
    await press("Close");
    await press("Data checks");
    await preview.until(async () => (await preview.selection()).startsWith("Data checks!"));
    expect(await preview.page.locator("dialog").count()).toBe(0);
  });

  it("finds the pane at the view that was asked for when the user opens it", async () => {
    await press("Open pane");
    await preview.pane.getByRole("heading", { name: "Data checks" }).waitFor();
    expect([...preview.strangers, ...preview.faults]).toEqual([]);
  });
});
