import { openPreview } from "../support/browser/open-preview";
import type { PreviewPage } from "../support/browser/preview-page";
let preview: PreviewPage;

beforeAll(async () => {
  preview = await openPreview();
  await preview.turnTo("Next");
  await preview.pane.getByRole("heading", { name: "Next", exact: true }).waitFor();
});

/** How many people the sections of the view have: "Overdue 12" is 12. */
async function counts(): Promise<number[]> {
  const texts = await preview.pane.getByRole("heading", { level: 3 }).allInnerTexts();
  return texts.slice(0, 6).map((text) => Number(/([\d,]+)$/.exec(text.trim())?.[1].replace(",", "") ?? 0));
}

/** The table Still to present of metric 4, a row added up over the years: overdue, within 90 days, later, deferred, no start date. */
async function stillToPresent(label: string): Promise<number[]> {
  const texts = await preview.texts("Metric 4");
  const first = texts.findIndex(([name]) => name === "Still to present");
  const [, ...cells] = texts.slice(first).find(([name]) => name.includes(label)) ?? [];
  const numbers = cells.map((text) => Number(text.replace(",", "") || 0));
  return [0, 1, 2, 3, 4].map((column) => numbers.filter((_, i) => i % 5 === column).reduce((a, b) => a + b, 0));
}

const people = (title: string) => preview.pane.getByRole("list", { name: title, exact: true }).getByRole("listitem");

describe("the view Next of the sample", () => {
  it("is of today, until another day is set, which the sheets say, too", async () => {
    await preview.pane.getByText(/^As of .*, today\.$/).waitFor();
    await preview.button("Set another day").click();
    await preview.pane.getByLabel("Day of the report").fill("2 December 2019");
    await preview.page.keyboard.press("Enter");
    await preview.pane.getByText("As of 2 December 2019, not today.").waitFor();
    await preview.turnTo("Overview");
    await preview.pane.getByText("The report is as of 2 December 2019, not today.").waitFor();
    await preview.refresh();
    const [, , line] = (await preview.texts("Next")).map(([first]) => first);
    expect(line).toBe("Days are counted from 2 December 2019, the day set for this report.");
    expect((await preview.texts("Metric 1")).map(([first]) => first).join()).toContain(
      "As of 2 December 2019, the day set for this report, from Participants",
    );
  });

  it("counts as many people as metric 4, in all and of one qualification", async () => {
    await preview.turnTo("Next");
    const compare = async (label: string): Promise<void> => {
      const [overdue, within90, later, deferred, unknown] = await stillToPresent(label);
      await preview.until(async () => (await counts())[0] === overdue);
      const [found, in30, in90, ...others] = await counts();
      expect([found, in30 + in90, ...others]).toEqual([overdue, within90, later, deferred, unknown]);
    };
    await compare("Total");
    expect((await counts())[0]).toBeGreaterThan(0);
    await preview.pane.getByLabel("Qualification").selectOption("NPQH");
    await compare("(NPQH)");
    await preview.pane.getByLabel("Qualification").selectOption("All");
  });

  it("leads to somebody's row, and forgets them once they are marked as withdrawn there", async () => {
    const [before] = await counts();
    const first = people("Overdue").first();
    const id = (await first.innerText()).split(/\s/)[0];
    await first.getByRole("button", { name: /^Go to row .* of Participants$/ }).click();
    const sheet = "Participants";
    const texts = await preview.texts(sheet);
    const row = texts.findIndex(([first]) => first === id);
    await preview.until(async () => (await preview.selection()) === `${sheet}!A${row + 1}`);
    const headings = texts.find((cells) => cells.includes("Withdrawn date")) ?? [];
    await preview.enter(sheet, row, headings.indexOf("Withdrawn date"), [["2019-11-01"]]);
    await preview.until(async () => (await counts())[0] === before - 1);
    expect(await people("Overdue").first().innerText()).not.toContain(id);
    await preview.turnTo("Overview");
    await preview.pane.getByText(/^Your tables have changed since\./).waitFor();
    await preview.refresh();
    expect((await stillToPresent("Total"))[0]).toBe(before - 1);
  });

  it("shows names when it is asked to, of those who are listed", async () => {
    await preview.turnTo("Next");
    const before = await people("Overdue").first().innerText();
    await preview.button("Show names: Overdue").click();
    await preview.until(async () => (await people("Overdue").first().innerText()) !== before);
    await preview.button("Hide names: Overdue").click();
    await preview.until(async () => (await people("Overdue").first().innerText()) === before);
  });

  it("says what was copied without moving a button", async () => {
    const places = async () => [
      await preview.button("List on a sheet: Overdue").boundingBox(),
      await preview.button("Show names: Overdue").boundingBox(),
    ];
    const before = await places();
    await preview.button("Copy list: Overdue").click();
    await preview.pane
      .getByText(/rows copied\.$/)
      .first()
      .waitFor();
    expect(await places()).toEqual(before);
  });

  it("puts a list on a sheet of its own, with the register's columns", async () => {
    const [overdue] = await counts();
    await preview.button("List on a sheet: Overdue").click();
    await preview.pane
      .getByText(/^Listed on the sheet /)
      .first()
      .waitFor();
    const [name] = (await preview.sheetNames()).filter((one) => one.startsWith("Overdue"));
    const texts = await preview.texts(name);
    const top = texts.findIndex((cells) => cells.includes("Participant ID"));
    expect(texts[top]).toContain("Last name");
    const listed = texts.slice(top + 1).filter((cells) => cells.some((text) => text !== ""));
    expect(listed).toHaveLength(overdue);
  });

  it("goes with the keyboard alone: a section opens, a list goes to a row", async () => {
    await preview.button(/^Later/).focus();
    await preview.page.keyboard.press("Enter");
    await people("Later").first().waitFor();
    expect(await preview.focused()).toMatch(/^Later/);
    // Copy, list on a sheet, names, and then the first of the people.
    for (let presses = 0; presses < 8 && !(await preview.focused()).startsWith("Go to"); presses++) {
      await preview.page.keyboard.press("Tab");
    }
    const place = /row (\d+) of/.exec(await preview.focused())?.[1] ?? "";
    await preview.page.keyboard.press("Enter");
    await preview.until(async () => (await preview.selection()).endsWith(`!A${place}`));
  });

  it("is of today again at a press on the overview", async () => {
    await preview.turnTo("Overview");
    await preview.button("Use today").click();
    await preview.until(async () => (await preview.pane.getByText("not today").count()) === 0);
    await preview.turnTo("Next");
    await preview.pane.getByText(/^As of .*, today\.$/).waitFor();
    expect([...preview.strangers, ...preview.faults]).toEqual([]);
  });
});
