import { closePreview, openPreview } from "../../support/browser/open-preview";
import type { PreviewPage } from "../../support/browser/preview-page";
import { ask } from "../../support/published-answers/ask";
import { formulasOf, notAvailable } from "../../support/published-answers/case";
import { ERRORS } from "../../support/published-answers/error-cases";
import { fault, faults } from "../../support/published-answers/faults";

describe("functions", () => {
  let preview: PreviewPage;
  beforeAll(async () => {
    preview = await openPreview();
    await preview.pane.getByText("1,034 participants counted").waitFor();
  });
  afterAll(() => closePreview(preview));

  it("say what is wrong with their arguments, or why there is no answer", async () => {
    await preview.enter("Errors", 0, 0, formulasOf(ERRORS));
    expect(faults(ERRORS, await preview.answered("Errors"))).toEqual([]);
    expect([...preview.strangers, ...preview.faults]).toEqual([]);
  });
});

describe("a workbook without a register", () => {
  let blank: PreviewPage;
  beforeAll(async () => {
    blank = await openPreview({ workbook: "blank" });
  });
  afterAll(() => closePreview(blank));

  it("says so in every formula, until there is one", async () => {
    await blank.pane.getByText("No participants found yet").waitFor();
    const formulas = [
      ask("RETENTION"),
      ask("COUNT", "heads"),
      ask("STATUS", 9),
      ask("QUALIFICATIONS"),
      ask("METRIC", 1),
      ask("GROUPS", "Gender"),
    ];
    const none = notAvailable(
      "No participants table was found. A sheet or table needs the headings Participant ID, Qualification and Start date (or Academic year).",
    );
    await blank.enter("Answers", 0, 0, [formulas]);
    const cells = await blank.answered("Answers");
    expect(formulas.flatMap((formula, at) => fault({ formula, expected: none }, cells[0][at]) ?? [])).toEqual([]);
    await blank.enter("Sheet1", 0, 0, [
      ["Participant ID", "Qualification", "Academic year", "Withdrawn date"],
      ["P1", "NPQH", "2017/18", ""],
      ["P2", "NPQH", "2017/18", 43_435],
    ]);
    await blank.until(async () => (await blank.cells("Answers"))[0][0].value === 0.5);
    expect((await blank.cells("Answers"))[0][2].message).toBe("“9” is not a metric. Use a number from 1 to 7.");
    expect([...blank.strangers, ...blank.faults]).toEqual([]);
  });
});
