import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, FrameLocator, Page } from "playwright-core";
import { launchChromium } from "./chromium";
import type { Host } from "excel-stand-in";
import { startPreview } from "excel-stand-in/page";
import { ADD_IN_FILES } from "../cli/add-in-files";

/** `npm run screenshots`: takes the pictures of docs/images from the preview page. */
const FOLDER = join(__dirname, "..", "docs", "images");

interface Picture {
  readonly name: string;
  /** Settings of the page's address. */
  readonly settings: string;
  /** Brings the page into the state that is shown. */
  readonly show: (page: Page, pane: FrameLocator) => Promise<void>;
}

const PICTURES: readonly Picture[] = [
  { name: "overview", settings: "", show: refresh },
  {
    name: "metric",
    settings: "",
    show: async (page, pane) => {
      await refresh(page, pane);
      await pane.getByRole("button", { name: /^1 Recruitment/ }).click();
      await pane.getByRole("button", { name: "Go to sheet" }).click();
    },
  },
  {
    name: "people",
    settings: "",
    show: async (page, pane) => {
      await refresh(page, pane);
      await page.locator("#grid").getByText("Metric 2", { exact: true }).first().click();
      await page.evaluate(() => {
        const { host } = (window as unknown as PreviewWindow).preview;
        const sheet = host.workbook.worksheets.find(({ name }) => name === "Metric 2");
        // The first qualification in the second year: "56% (9)".
        if (sheet !== undefined) host.user.select(sheet, { row: 7, column: 5, rows: 1, columns: 1 });
      });
      await pane.getByText("9 people").first().waitFor();
      await page.waitForTimeout(500);
    },
  },
  {
    name: "next",
    settings: "",
    show: async (page, pane) => {
      await refresh(page, pane);
      await page.locator("#grid").getByText("Next", { exact: true }).first().click();
      await turnTo(pane, "Next");
      await pane.getByText("Overdue").first().waitFor();
      await page.waitForTimeout(500);
    },
  },
  {
    name: "publish",
    settings: "",
    show: async (_page, pane) => {
      await turnTo(pane, "Publish");
      await pane.getByRole("button", { name: "Make the copy" }).click();
      const proof = pane.getByText(/cells are left out/).first();
      await proof.waitFor({ timeout: 60_000 });
      await proof.scrollIntoViewIfNeeded();
    },
  },
  {
    name: "groups",
    settings: "",
    show: async (page, pane) => {
      await refresh(page, pane);
      await pane.getByRole("button", { name: /^7 Retention/ }).click();
      await pane.getByRole("button", { name: "Go to sheet" }).click();
      await pane.getByRole("button", { name: "Overview" }).click();
      await turnTo(pane, "Groups");
      await pane.getByRole("checkbox", { name: "Show p-values" }).check();
    },
  },
  {
    name: "functions",
    settings: "",
    show: async (page, pane) => {
      await turnTo(pane, "Functions");
      await page
        .getByRole("button", { name: "Add Sheet" })
        .or(page.locator("#grid footer button").first())
        .first()
        .click();
      await page.waitForTimeout(500);
      await pane.getByRole("button", { name: "Insert into the selected cell: METRIC" }).click();
      await pane
        .getByText(/^Inserted into/)
        .first()
        .waitFor();
    },
  },
  {
    name: "data",
    settings: "",
    show: async (page, pane) => {
      await page.locator("#grid").getByText("Participants", { exact: true }).first().click();
      await turnTo(pane, "Data");
      await pane.getByRole("combobox", { name: "What Participants is read as" }).waitFor();
    },
  },
  {
    name: "settings",
    settings: "",
    show: async (_page, pane) => {
      await turnTo(pane, "Settings");
      await pane.getByRole("button", { name: "Show each definition" }).click();
      await pane.getByLabel("A school counts for metric 2 from").fill("20");
      await pane.getByRole("button", { name: "Hide each definition" }).click();
      await pane.getByRole("button", { name: "Apply" }).scrollIntoViewIfNeeded();
    },
  },
  {
    name: "first-run",
    settings: "?workbook=blank",
    show: (_page, pane) => pane.getByRole("button", { name: "Insert the template" }).waitFor(),
  },
  {
    name: "error",
    settings: "",
    show: async (page, pane) => {
      await refresh(page, pane);
      await page.evaluate(() => {
        const { worksheets } = (window as unknown as PreviewWindow).preview.host.workbook;
        for (const sheet of worksheets) sheet.isProtected = sheet.name === "Metric 2";
      });
      await pane.getByRole("button", { name: "Refresh summary sheets" }).click();
      await pane.getByText("The sheet Metric 2 is protected").first().waitFor();
    },
  },
  {
    name: "dark",
    settings: "?theme=dark",
    show: async (page, pane) => {
      await refresh(page, pane);
      await page.locator("#grid").getByText("Summary", { exact: true }).first().click();
    },
  },
  {
    name: "sheets",
    settings: "",
    show: async (page, pane) => {
      await refresh(page, pane);
      await page.locator("#grid").getByText("Summary", { exact: true }).first().click();
      await page.getByRole("button", { name: "Close the pane" }).click();
    },
  },
];

/** What the preview page offers to its window. */
interface PreviewWindow {
  readonly preview: {
    readonly host: Host;
  };
}

async function refresh(_page: Page, pane: FrameLocator): Promise<void> {
  await pane.getByRole("button", { name: "Refresh summary sheets" }).click();
  await pane
    .getByText(/^10 sheets written/)
    .first()
    .waitFor();
}

/** Turns to a view: by its tab, or by the menu of those that have no place on the line. */
async function turnTo(pane: FrameLocator, view: string): Promise<void> {
  const tab = pane.getByRole("tab", { name: view, exact: true });
  await pane.getByRole("tab").first().waitFor();
  if ((await tab.count()) > 0) return tab.click();
  await pane.getByRole("button", { name: /^More/ }).click();
  await pane.getByRole("menuitem", { name: view, exact: true }).click();
}

async function take(browser: Browser, address: string, { name, settings, show }: Picture): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1240, height: 760 } });
  await page.goto(`${address}/${settings}`);
  await show(page, page.frameLocator("#pane iframe"));
  // Until fonts are there and nothing moves any more.
  await page.waitForTimeout(1_000);
  await page.screenshot({ path: join(FOLDER, `${name}.png`), animations: "disabled" });
  await page.close();
}

async function run(): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  const server = await startPreview(ADD_IN_FILES);
  const browser = await launchChromium();
  try {
    for (const picture of PICTURES) await take(browser, server.address, picture);
  } finally {
    await browser.close();
    await server.close();
  }
}

run().then(
  () => process.stdout.write(`Took ${PICTURES.length} pictures in docs/images.\n`),
  (error: unknown) => {
    process.stderr.write(
      `The pictures could not be taken: ${error instanceof Error ? error.message : String(error)}\n`,
    );
    process.exitCode = 1;
  },
);
