import { closePreview, openPreview } from "../support/browser/open-preview";
import type { PreviewPage } from "../support/browser/preview-page";
import { HOSTILE_FILES } from "../support/hostile/hostile-files";

let preview: PreviewPage;
beforeEach(async () => {
  preview = await openPreview({ workbook: "blank" });
});
afterEach(async () => {
  // Whatever a file names, nothing is fetched from anywhere.
  expect([...preview.strangers, ...preview.faults]).toEqual([]);
  await closePreview(preview);
});

/** One of each kind: a bomb, a lie, nesting, entities, an address, a row too long, links without end. */
const DROPPED = [
  "a bomb: 60 MB of nothing",
  "a part that says it is smaller than it is",
  "cells nested 100,000 levels deep",
  "a billion laughs among the texts",
  "a sheet on the internet",
  "20,000 cells in a row",
  "100,000 links of 10,000 cells each",
];

describe("a file that is made to harm, dropped on the page", () => {
  it("is refused with a sentence, and the page goes on: a good file opens after all of them", async () => {
    for (const what of DROPPED) {
      const file = HOSTILE_FILES.find((one) => one.what === what);
      if (file === undefined || file.refused === null) throw new Error(`${what} is not on the list.`);
      await preview.drop("hostile.xlsx", Buffer.from(file.bytes()));
      await preview.page.locator("#notice").filter({ hasText: file.refused }).waitFor();
    }
    const good = HOSTILE_FILES.find(({ what }) => what === "rows in no order");
    await preview.drop("good.xlsx", Buffer.from(good?.bytes() ?? []));
    await preview.until(async () => (await preview.page.title()).startsWith("good.xlsx"));
    await preview.pane.getByText("2 participants counted").waitFor();
  });
});
