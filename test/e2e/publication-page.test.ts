import AxeBuilder from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { launchChromium } from "../../scripts/chromium";
import { publicationPage } from "../../src/publication/forms/page/publication-page";
import { copyOf, sampleAnalysis, tenQualificationsAnalysis } from "../support/public-copies";

let browser: Browser;
/** The pages of the sample's copy, of ten qualifications in four years, and of a part of these. */
let pages: readonly string[];

beforeAll(async () => {
  browser = await launchChromium();
  const ten = tenQualificationsAnalysis();
  pages = [
    await copyOf(await sampleAnalysis()),
    await copyOf(ten),
    await copyOf(ten, { years: ["2021/22", "2024/25"], metrics: [1, 7] }),
  ].map(publicationPage);
});

afterAll(async () => browser.close());

async function open(html: string, width: number): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width, height: 800 } })).newPage();
  await page.setContent(html);
  return page;
}

test.each([
  ["on a phone, with years beside each other", 0, 320],
  ["on a desk, with years below each other", 2, 1280],
])("the public page has nothing that axe finds: %s", async (_, which, width) => {
  const page = await open(pages[which], width);
  const { violations, passes } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(" ")}`)).toEqual([]);
  expect(passes.length).toBeGreaterThan(20);
  await page.context().close();
});

test("the public page does not scroll sideways on a phone, and its tables do, by keyboard too", async () => {
  for (const html of pages) {
    const page = await open(html, 320);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    const table = page.locator(".table", { hasText: "Metric 1 by ethnicity" }).first();
    await table.focus();
    await page.keyboard.press("ArrowRight");
    await page.waitForFunction((element) => (element?.scrollLeft ?? 0) > 0, await table.elementHandle());
    await page.context().close();
  }
});

/** Width of an A4 page's text in CSS pixels, between margins of 15 mm. */
const A4 = { portrait: (180 / 25.4) * 96, landscape: (267 / 25.4) * 96 };

test.each(Object.entries(A4))("nothing of the public page is cut off on A4 %s", async (_, width) => {
  for (const html of pages) {
    const page = await open(html, Math.floor(width));
    await page.emulateMedia({ media: "print" });
    const tooWide = await page.evaluate(() =>
      [...document.querySelectorAll("table")]
        .filter((table) => table.getBoundingClientRect().right > document.documentElement.clientWidth)
        .map((table) => table.caption?.textContent),
    );
    expect(tooWide).toEqual([]);
    await page.context().close();
  }
});
