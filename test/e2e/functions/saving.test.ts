import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openPreview } from "../../support/browser/open-preview";
import type { PreviewPage } from "../../support/browser/preview-page";
import { formulasOf } from "../../support/published-answers/case";
import { casesOf } from "../../support/published-answers/cases-of";
import { becomes } from "../../support/published-answers/faults";
import { readSample, type Sample } from "../../support/published-answers/sample";
import { withdrawal } from "../../support/published-answers/withdrawal";

let preview: PreviewPage;
let sample: Sample;

beforeAll(async () => {
  preview = await openPreview();
  await preview.pane.getByText("1,034 participants counted").waitFor();
  sample = await readSample(preview);
});
afterEach(() => expect([...preview.strangers, ...preview.faults]).toEqual([]));

const active = (): Promise<number> => preview.withHost(({ functions }) => functions.active, null);

describe("a workbook with formulas", () => {
  it("that is saved and opened again still lives", async () => {
    const cases = casesOf(sample);
    await preview.enter("Answers", 0, 0, formulasOf(cases));
    await preview.answered("Answers");
    const [download] = await Promise.all([
      preview.page.waitForEvent("download"),
      preview.page.getByRole("button", { name: "Save .xlsx" }).click(),
    ]);
    const path = join(mkdtempSync(join(tmpdir(), "npq-e2e-")), "saved.xlsx");
    await download.saveAs(path);
    await preview.page.getByRole("button", { name: "New" }).click();
    await preview.pane.getByText("No participants found yet").waitFor();
    expect(await active()).toBe(0);
    await preview.page.locator("#file").setInputFiles(path);
    await preview.pane.getByText("1,034 participants counted").waitFor();
    // What was saved is shown until there are answers.
    await preview.until(async () => (await active()) >= cases.length);
    await becomes(preview, "Answers", cases);

    const { edited, row, column, day } = withdrawal(sample);
    await preview.enter("Participants", row, column, [[day]]);
    await becomes(preview, "Answers", casesOf(edited));
  });
});
