import AxeBuilder from "@axe-core/playwright";
import { openPreview } from "../support/browser/open-preview";
import type { PreviewPage } from "../support/browser/preview-page";
let preview: PreviewPage;

/** Words, a column and dates that only their provider understands. */
const ROWS = [
  ["Participant ID", "Qualification", "Academic year", "Start date", "Needs", "Presented date"],
  ["P1", "NPQHH", "2017/18", "'03/04/2018", "Yes", ""],
  ["P2", "NPQH", "2017/18", "'05/04/2018", "Yes ", ""],
  ["P3", "EHCO", "2017/18", "'06/04/2018", "No", ""],
  ["P4", "NPQH", "2017/18", "'07/04/2018", "No", "soon"],
  ["P5", "NPQH", "2017/18", "'08/04/2018", "No", "later"],
];

beforeAll(async () => {
  preview = await openPreview({ workbook: "blank" });
  await preview.enter("Sheet1", 0, 0, ROWS);
  await preview.turnTo("Data checks");
  await preview.pane.getByRole("heading", { name: "Data checks" }).waitFor();
});

const says = (text: string | RegExp) => preview.pane.getByText(text).first().waitFor();
const gone = (text: string | RegExp) => preview.until(async () => (await preview.pane.getByText(text).count()) === 0);
const choice = (label: string | RegExp) => preview.pane.getByLabel(label);
const keyboardIsInPane = async () => (await preview.focused()) !== "";

describe("on the card of a data check", () => {
  it("an unknown word is given its meaning, and the keyboard stays where it was", async () => {
    await says("3 participants counted, 2 rows left out");
    await choice("What NPQHH means as Qualification").focus();
    await choice("What NPQHH means as Qualification").selectOption("NPQH");
    await says("4 participants counted, 1 row left out");
    await preview.until(keyboardIsInPane);
    expect(await preview.focused()).toBe("What EHCO means as Qualification");
  });

  it("a word is said to be no NPQ; its row stays left out, and no longer asks", async () => {
    await choice("What EHCO means as Qualification").selectOption("Not an NPQ");
    await gone(/Unknown qualification/);
    await says("4 participants counted, 1 row left out");
    await preview.button("Show what is acknowledged").click();
    await says(/you have said that “EHCO” is not an NPQ, so the row is left out/);
    await preview.until(keyboardIsInPane);
  });

  it("a column that is missing is chosen", async () => {
    await choice("Which column of Sheet1 holds Disability").selectOption("Needs");
    await preview.until(async () => (await choice("Which column of Sheet1 holds Disability").count()) === 0);
  });

  it("the order of its dates is chosen, and then they can be fixed, one column alone", async () => {
    await choice("03/04/19 is 3 April").click();
    await gone(/Dates that can be read two ways/);
    await says(/^6 cells can be fixed without changing what they mean/);
    await preview.button("Show what changes").click();
    await preview.button("Fix only these: Start date on Sheet1: 5 dates written as text").click();
    await says("5 cells fixed.");
    await says(/^1 cell can be fixed/);
    expect((await preview.cells("Sheet1"))[1][3].value).toBe(43_193);
    await says("4 participants counted, 1 row left out");
  });
});

describe("a data check that is all right", () => {
  it("is acknowledged at a press of Enter, stands apart, and the keyboard goes on at the next", async () => {
    await says("Unreadable date");
    await preview.button("This is all right: Unreadable date, Sheet1, F5").focus();
    await preview.page.keyboard.press("Enter");
    await preview.until(async () => (await preview.pane.getByText("“soon” in Presented date").count()) === 1);
    await says("2 checks are not counted above");
    expect(await preview.focused()).toBe("This is all right: Unreadable date, Sheet1, F6");
    const { page } = preview;
    const axe = new AxeBuilder({ page }).include("#pane iframe").exclude(["#pane iframe", "[data-tabster-dummy]"]);
    expect(
      (await axe.analyze()).violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
    ).toEqual([]);
  });

  it("stands apart on the sheet, which does not count it", async () => {
    await preview.turnTo("Overview");
    await preview.refresh();
    const texts = (await preview.texts("Data checks")).flat();
    expect(texts).toContain("2 data checks acknowledged as all right:");
    expect(texts.filter((text) => text === "soon")).toHaveLength(1);
    await preview.turnTo("Data checks");
  });

  it("comes back when its cell changes, and at a press of Undo", async () => {
    await preview.type("Sheet1", 4, 5, "not yet sure");
    await says(/1 check is not counted above/);
    await preview.button("This is all right: Unreadable date, Sheet1, F6").click();
    await says(/2 checks are not counted above/);
    await preview.button("Show what is acknowledged").click();
    await preview.button("Undo: Unreadable date, Sheet1, row 6").click();
    await says(/1 check is not counted above/);
    expect([...preview.strangers, ...preview.faults]).toEqual([]);
  });
});
