import { openPreview } from "../support/browser/open-preview";
import type { PreviewPage } from "../support/browser/preview-page";
import { HOSTILE_TEXTS, PROTOTYPE_NAMES } from "../support/hostile-texts";

/** Marked as texts, as somebody would who wants them to stay texts. */
const TEXTS = [...HOSTILE_TEXTS, ...PROTOTYPE_NAMES].filter((text) => text.length < 1_000).map((text) => `'${text}`);

const HEADINGS = ["Participant ID", "First name", "Last name", "Qualification", "Academic year", "Gender", "Ethnicity"];

const ROWS = [
  [...HEADINGS, "School name", "Withdrawn date", "Result", ...TEXTS],
  ...TEXTS.flatMap((text) => [
    [text, text, text, "NPQH", "2017/18", text, text, text, text, text, ...TEXTS],
    [text, text, text, text, text, text, text, text, "", "", ...TEXTS],
  ]),
];

let preview: PreviewPage;

beforeAll(async () => {
  preview = await openPreview({ workbook: "blank" });
  await preview.enter("Sheet1", 0, 0, ROWS);
});

/** Elements and attributes that a text would have to become to do any harm; links that lead anywhere but within the pane. */
const strangers = (): Promise<string[]> =>
  preview.pane.locator("body").evaluate((body) =>
    [...body.querySelectorAll("*")].flatMap((element) => {
      const isBad = /^(?:script|img|iframe|object|embed|base|form|meta|style|link)$/.test(element.localName);
      const handlers = element.getAttributeNames().filter((name) => /^on|^src/.test(name));
      const link = element.getAttribute("href") ?? "";
      const isOwn = link === "" || link.startsWith("#") || link.startsWith("help.html");
      return [...(isBad ? [element.outerHTML.slice(0, 100)] : []), ...handlers, ...(isOwn ? [] : [link])];
    }),
  );

test.each(["Data checks", "Overview", "Next", "Data", "Functions", "Settings", "Publish"])(
  "in the view %s every text is nothing but a text",
  async (view) => {
    await preview.turnTo(view);
    await preview.pane.getByRole("heading", { level: 2 }).first().waitFor();
    expect(await strangers()).toEqual([]);
    const attacked = await preview.page.evaluate(() =>
      [window, ...Array.from({ length: window.length }, (_, i) => window[i])].some((one) => "attacked" in one),
    );
    expect(attacked).toBe(false);
    // What a policy forbids would be among the faults.
    expect([...preview.strangers, ...preview.faults]).toEqual([]);
  },
);
