import { closePreview, openPreview } from "../support/browser/open-preview";
import type { PreviewPage } from "../support/browser/preview-page";

let preview: PreviewPage;

describe("trial", () => {
  it("shows", async () => {
    preview = await openPreview();
    await preview.refresh();
    await preview.page.evaluate(() => { const pane = document.querySelector<HTMLElement>("#pane"); if (pane) pane.style.width = "380px"; });
    await preview.page.screenshot({ path: "/tmp/s0.png" });
    await preview.button(/^2 /).click();
    await preview.page.waitForTimeout(500);
    await preview.page.screenshot({ path: "/tmp/s1.png" });
    await preview.pane.getByRole("button", { name: /show the people/ }).first().click();
    await preview.page.waitForTimeout(1500);
    await preview.page.screenshot({ path: "/tmp/s2.png" });
    console.log(await preview.pane.locator("#root").innerText());
    await preview.button(/^Metric 2/).click();
    await preview.page.waitForTimeout(300);
    console.log("focus", await preview.focused());
    await preview.select("Metric 2", 6, 3);
    await preview.page.waitForTimeout(1500);
    await preview.page.screenshot({ path: "/tmp/s3.png" });
    console.log(preview.faults);
    await closePreview(preview);
  });
});
