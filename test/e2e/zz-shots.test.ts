import { closePreview, openPreview } from "../support/browser/open-preview";
import type { PreviewPage } from "../support/browser/preview-page";

let preview: PreviewPage;
afterEach(() => closePreview(preview));

const OUT = "/tmp/shots";
async function width(text: string): Promise<void> {
  await preview.page.evaluate((w) => {
    const pane = document.querySelector<HTMLElement>("#pane");
    if (pane !== null) pane.style.width = w;
  }, text);
}
async function shot(name: string): Promise<void> {
  await preview.page.locator("#pane").screenshot({ path: `${OUT}/${name}.png` });
}

test("shots", async () => {
  preview = await openPreview();
  await preview.page.setViewportSize({ width: 1200, height: 1900 });
  await preview.turnTo("Publish");
  await preview.button("Make the copy").waitFor();
  await shot("1-start");
  for (const name of [/^Years/, /^Metrics/, /^Protection/, /^Groups/, /^Published before/]) await preview.pane.getByRole("button", { name }).click();
  await shot("2-open");
  for (const name of [/^Years/, /^Metrics/, /^Protection/, /^Groups/, /^Published before/]) await preview.pane.getByRole("button", { name }).click();
  await preview.button("Make the copy").click();
  await preview.button("Open as a new workbook").waitFor({ timeout: 120_000 });
  await shot("3-made");
  await width("320px");
  await shot("4-made-320");
  await preview.page.getByRole("button", { name: "Dark" }).click();
  await width("");
  await preview.pane.locator("[data-figure-row]").first().hover();
  await shot("5-dark");
  console.log(preview.faults, preview.strangers);
}, 200_000);
