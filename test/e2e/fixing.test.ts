import { openPreview } from "../support/browser/open-preview";
import type { PreviewPage } from "../support/browser/preview-page";
let preview: PreviewPage;

/** Four people, one of them under a mistyped qualification, with untidy cells and dates that are texts. */
const ROWS = [
  ["Participant ID", "Qualification", "Academic year", "Start date", "Gender"],
  ["P1", "NPQH", "2017/18", "25/09/2017", "Female"],
  ["P2", "NPQH ", "2017/18", "25/09/2017", "Female"],
  ["P3", "NPQHH", "2017/18", "25/09/2017", "FEMALE"],
  ["P4", "NPQH", "2017/18", "25/09/2017", "Male"],
];

beforeAll(async () => {
  preview = await openPreview({ workbook: "blank" });
  await preview.enter(
    "Sheet1",
    0,
    0,
    ROWS.map((row) => row.map((cell) => `'${cell}`)),
  );
});

const says = (text: string | RegExp) => preview.pane.getByText(text).first().waitFor();
const column = async (position: number) =>
  (await preview.cells("Sheet1")).slice(1).map((row) => row[position]?.value ?? null);

describe("a problem", () => {
  it("leads to its cell; fixed there, it is gone, and the figures follow", async () => {
    await says("3 participants counted, 1 row left out");
    await preview.turnTo("Data checks");
    await preview.button("Go to Sheet1, B4").click();
    await preview.until(async () => (await preview.selection()) === "Sheet1!B4");
    await preview.type("Sheet1", 3, 1, "NPQH");
    await says("4 participants counted, 0 rows left out");
    expect(await preview.pane.getByText("Unknown qualification").count()).toBe(0);
  });
});

describe("cells whose meaning is certain", () => {
  it("are fixed all at once, after it was shown what changes", async () => {
    await says(
      /^6 cells can be fixed without changing what they mean: 1 with spaces at its ends, 1 spelt differently .* 4 dates/,
    );
    await preview.button("Show what changes").click();
    await says("Sheet1, E4: “FEMALE” becomes “Female”");
    await preview.button("Fix them all").click();
    await says("6 cells fixed.");
    expect(await column(1)).toEqual(["NPQH", "NPQH", "NPQH", "NPQH"]);
    expect(await column(3)).toEqual([43003, 43003, 43003, 43003]);
    expect((await preview.texts("Sheet1"))[1][3]).toBe("25/09/2017");
    expect(await column(4)).toEqual(["Female", "Female", "Female", "Male"]);
  });

  it("are put back at a press, except those that were changed since", async () => {
    await preview.type("Sheet1", 2, 1, "NPQSL");
    await says("4 participants counted, 0 rows left out");
    await preview.button("Undo the last fix").click();
    await says("5 cells restored.");
    expect(await column(1)).toEqual(["NPQH", "NPQSL", "NPQH", "NPQH"]);
    expect(await column(3)).toEqual(["25/09/2017", "25/09/2017", "25/09/2017", "25/09/2017"]);
    expect(await column(4)).toEqual(["Female", "Female", "FEMALE", "Male"]);
  });
});

describe("targets", () => {
  it("get a table with the years and qualifications that were found", async () => {
    await preview.turnTo("Settings");
    await preview.button("Create the targets table").click();
    await preview.pane.getByLabel("Recruitment, NPQH, 2017/18").waitFor();
    expect((await preview.texts("Targets")).slice(0, 3)).toEqual([
      ["Qualification", "Academic year", "Recruitment target", "FSM target %", "Non-White British target %"],
      ["NPQH", "2017/18", "", "", ""],
      ["NPQSL", "2017/18", "", "", ""],
    ]);
  });

  it("that are typed in the pane stand in the table, and the figures follow", async () => {
    const field = preview.pane.getByLabel("Recruitment, NPQH, 2017/18");
    await field.fill("8");
    await field.press("Enter");
    await preview.until(async () => (await preview.texts("Targets"))[1][2] === "8");
    await preview.turnTo("Overview");
    await says(/50\.00\s%/);
  });

  it("that are typed in the table stand in the pane", async () => {
    await preview.type("Targets", 2, 3, "25");
    await preview.turnTo("Settings");
    const field = preview.pane.getByLabel("FSM %, NPQSL, 2017/18");
    await preview.until(async () => (await field.inputValue()) === "25");
  });

  it("that make no sense are refused in words, and the table stays as it is", async () => {
    const field = preview.pane.getByLabel("Recruitment, NPQSL, 2017/18");
    await field.fill("many");
    await field.press("Enter");
    await says("“many” is not a whole number of participants");
    expect((await preview.texts("Targets"))[2]).toEqual(["NPQSL", "2017/18", "", "25", ""]);
    expect([...preview.strangers, ...preview.faults]).toEqual([]);
  });
});
