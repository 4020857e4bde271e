import { openPreview } from "../support/browser/open-preview";
import type { PreviewPage } from "../support/browser/preview-page";
let preview: PreviewPage;

/** 250 unknown qualifications, 8 unknown genders, and what is missing altogether. */
const ROWS = [
  ["Participant ID", "Qualification", "Academic year", "Gender"],
  ...Array.from({ length: 250 }, (_, i) => [`X${i}`, "NPQXX", "2026/27", "Female"]),
  ...Array.from({ length: 8 }, (_, i) => [`P${i}`, "NPQH", "2026/27", "Robot"]),
];

beforeAll(async () => {
  preview = await openPreview({ workbook: "blank" });
  await preview.enter("Sheet1", 0, 0, ROWS);
  await preview.turnTo("Data checks");
  await preview.pane.getByRole("heading", { name: "Data checks" }).waitFor();
});

const headings = () => preview.pane.getByRole("heading", { level: 3 }).allInnerTexts();
const listed = (name: string) => preview.pane.getByRole("list", { name }).getByRole("listitem").count();
const filters = () => preview.pane.getByRole("group", { name: "Which problems" }).getByRole("button");

describe("the data checks in the pane", () => {
  it("stand in groups of what is to be done, the gravest first, with how many there are", async () => {
    const texts = await headings();
    expect(texts[0]).toBe("Left out: Unknown qualification (250)");
    expect(texts).toContain("Check: Unknown gender (8)");
    expect(await listed("Left out: Unknown qualification")).toBe(3);
  });

  it("can be narrowed to one severity, with counts that add up", async () => {
    const texts = await filters().allInnerTexts();
    expect(texts.map((text) => text.replace(/ \(.*/, ""))).toEqual(["All", "Left out", "Check", "Note"]);
    const [all, ...others] = texts.map((text) => Number(/\(([\d,]+)\)/.exec(text)?.[1].replace(",", "")));
    expect(others.reduce((sum, count) => sum + count)).toBe(all);
    await preview.button(/^Left out \(250\)/).click();
    expect(await headings()).toEqual(["Left out: Unknown qualification (250)"]);
    expect(await preview.button(/^Left out \(250\)/).getAttribute("aria-pressed")).toBe("true");
    await preview.button(/^All \(/).click();
    expect((await headings()).length).toBeGreaterThan(1);
  });

  it("show more of a kind at a press of Enter, and the focus goes on at the first that is new", async () => {
    await preview.button("Show 200 more of 250: Unknown qualification").focus();
    await preview.page.keyboard.press("Enter");
    await preview.until(async () => (await preview.focused()) === "Go to Sheet1, B5");
    expect(await listed("Left out: Unknown qualification")).toBe(203);
    await preview.button("Show all 250: Unknown qualification").click();
    expect(await listed("Left out: Unknown qualification")).toBe(250);
    expect(await preview.button(/^Show .*: Unknown qualification$/).count()).toBe(0);
  });

  it("lead to their cells", async () => {
    await preview.button("Go to Sheet1, D252").click();
    await preview.until(async () => (await preview.selection()) === "Sheet1!D252");
  });

  it("drop a kind that is fixed, and a filter of which nothing is left", async () => {
    await preview.button(/^Left out \(250\)/).click();
    await preview.enter(
      "Sheet1",
      1,
      1,
      Array.from({ length: 250 }, () => ["NPQH"]),
    );
    await preview.button("Left out (0)").waitFor();
    expect(await headings()).toContain("Check: Unknown gender (8)");
    expect([...preview.strangers, ...preview.faults]).toEqual([]);
  });
});
