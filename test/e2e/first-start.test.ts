import { readFileSync } from "node:fs";
import { startPreview, type PreviewServer } from "excel-stand-in/page";
import { ADD_IN_FILES } from "../../cli/add-in-files";
import { closePreview, openPreview } from "../support/browser/open-preview";
import type { PreviewPage } from "../support/browser/preview-page";

/** The page is there before the add-in is built. */
describe("while the add-in is being built", () => {
  let server: PreviewServer;
  let preview: PreviewPage;
  let built: () => void;
  let failed: (reason: Error) => void;

  beforeEach(async () => {
    const addIn = new Promise<void>((resolve, reject) => ([built, failed] = [resolve, reject]));
    addIn.catch(() => undefined);
    server = await startPreview({ ...ADD_IN_FILES, built: addIn });
    preview = await openPreview({}, server.address);
  });
  afterEach(async () => {
    await closePreview(preview);
    await server.close();
  });

  const drop = () => preview.drop("dropped.xlsx", readFileSync("samples/alliance-of-leading-learning.xlsx"));
  const building = () => preview.page.getByText("The add-in is being built");

  it("the workbook is there and can be changed; the pane follows, and knows of the change", async () => {
    await building().waitFor();
    await preview.type("Participants", 1, 3, "Nobody knows it");
    built();
    await preview.pane.getByText("1,033 participants counted").waitFor();
    expect(await building().isVisible()).toBe(false);
    expect([...preview.strangers, ...preview.faults]).toEqual([]);
  });

  it("a ribbon button and a dropped file wait for it", async () => {
    await preview.page.getByRole("button", { name: "Refresh sheets" }).click();
    built();
    await preview.until(async () => (await preview.sheetNames()).includes("Metric 7"));
    await drop();
    await preview.until(async () => !(await preview.sheetNames()).includes("Metric 7"));
  });

  it("a file that is dropped meanwhile opens afterwards", async () => {
    await drop();
    expect(await preview.page.title()).toContain("Alliance of Leading Learning.xlsx");
    built();
    await preview.until(async () => (await preview.page.title()).startsWith("dropped.xlsx"));
    await preview.pane.getByText("1,034 participants counted").waitFor();
  });

  it("says so when it could not be built", async () => {
    failed(new Error("The add-in was not built."));
    await preview.page.getByText("The add-in could not be loaded.").waitFor();
    await drop();
    await preview.page.getByText("dropped.xlsx was not opened.").waitFor();
  });
});
