import type { Browser, Page } from "playwright-core";
import { launchChromium } from "../../../scripts/chromium";
import { PreviewPage, type PageSettings } from "./preview-page";

/** The browser of the test file that imports this, from its first page to its end. */
let browser: Promise<Browser> | null = null;

/** A window that its test has closed. What Chromium compiled for one page serves the next: it loads in half the time. */
let spare: Page | null = null;

afterAll(async () => (await browser)?.close());

/**
 * Opens the preview page as if for the first time.
 *
 * @param address of the server; without it the one that all browser tests share
 */
export async function openPreview(
  settings: PageSettings = {},
  address = process.env.PREVIEW_ADDRESS ?? "",
): Promise<PreviewPage> {
  const page = spare ?? (await newWindow());
  spare = null;
  const preview = new PreviewPage(page, address);
  await preview.load(settings);
  return preview;
}

/** Ends a test's use of a page. Nothing of it is left for the next: no workbook, storage, listener or other window. */
export async function closePreview(preview: PreviewPage): Promise<void> {
  const { page } = preview;
  await page.evaluate(() => [localStorage, sessionStorage].forEach((storage) => storage.clear()));
  await page.goto("about:blank");
  preview.release();
  // A script that is still being fetched belongs to nobody now: what its handler meets is no fault of a test.
  await page.unrouteAll({ behavior: "ignoreErrors" });
  const others = page
    .context()
    .pages()
    .filter((one) => one !== page);
  await Promise.all(others.map((one) => one.close()));
  if (spare === null) spare = page;
  else await page.context().close();
}

async function newWindow(): Promise<Page> {
  browser ??= launchChromium();
  const context = await (
    await browser
  ).newContext({
    viewport: { width: 1400, height: 850 },
    acceptDownloads: true,
    permissions: ["clipboard-read", "clipboard-write"],
  });
  return context.newPage();
}
