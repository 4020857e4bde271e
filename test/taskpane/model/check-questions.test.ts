import type { FoundTables } from "../../../src/app/read-register";
import type { Problem } from "../../../src/register/problems/problem";
import { recogniseTable } from "../../../src/register/tables/recognition/recognise";
import { NO_REGISTER_SETTINGS } from "../../../src/register/settings/register-settings";
import { problemGroups } from "../../../src/report/problem-groups";
import { checkQuestions } from "../../../src/taskpane/model/check-questions";
import { tableViews } from "../../../src/taskpane/model/data-tables";
import { problem } from "../../support/report-inputs";

const HEADINGS = ["Participant ID", "Qualification", "Start date", "Needs", "", "Needs"];
const ROW = ["P1", "NPQH", "03/04/2018", "No", "x", "Yes"];

/** The questions of one check about a list of people. */
function questionsOf(check: Partial<Problem>) {
  const place = { table: "People", sheet: "People", row: null, column: "", columnIndex: null, value: "" };
  const problems = [problem({ ...place, ...check })];
  const result = recogniseTable(HEADINGS, { sample: [ROW] });
  if (result.kind !== "recognised") throw new Error("This must be a table of participants.");
  const candidate = {
    ...{ name: "People", sheetName: "People", headings: HEADINGS, sample: [ROW], titles: [], rowCount: 1 },
    ...{ firstRow: 1, firstColumn: 0, result, recognition: result.recognition },
  };
  const found = { tables: [candidate], others: [], dateOffset: 0 } as unknown as FoundTables;
  return checkQuestions(problemGroups(problems)[0], tableViews(found, NO_REGISTER_SETTINGS, problems));
}

describe("what a data check asks", () => {
  it("about a missing column is which of the unused ones holds it, and the answer is a choice for that column", () => {
    const [question, ...others] = questionsOf({ code: "missing-column", column: "Disability" });
    expect(others).toEqual([]);
    if (question.kind !== "choice") throw new Error("It must be a choice.");
    expect(question.text).toBe("Which column of People holds Disability");
    // The one without a heading and the second of the same name cannot be chosen.
    expect(question.options.map(({ text }) => text)).toEqual(["None of them", "Needs (D): No"]);
    expect(question.settingsOf(NO_REGISTER_SETTINGS, "Needs").tables).toEqual([
      { table: "People", columns: { needs: "disability" } },
    ]);
    expect(question.said("Needs")).toBe("Needs is read as Disability.");
    expect(question.settingsOf(NO_REGISTER_SETTINGS, "none")).toBe(NO_REGISTER_SETTINGS);
  });

  it("about dates that can be read two ways is their order", () => {
    const [question] = questionsOf({ code: "ambiguous-dates", column: "Start date" });
    expect(question).toMatchObject({ kind: "of the cells", text: "People", table: { dateOrder: null } });
  });

  it("about a table that may not belong to the figures is what it is read as", () => {
    const [question] = questionsOf({ code: "hidden-sheet" });
    if (question.kind !== "choice") throw new Error("It must be a choice.");
    expect([question.text, question.value]).toEqual(["What People is read as", "participants"]);
    expect(question.settingsOf(NO_REGISTER_SETTINGS, "none").tables).toEqual([{ table: "People", role: "none" }]);
  });

  it("about a list that lacks columns is its kind, and does not call it read", () => {
    const [question] = questionsOf({ code: "not-read", details: { kind: "feedback", why: "it has no column Rating" } });
    if (question.kind !== "choice") throw new Error("It must be a choice.");
    expect(question.said("feedback")).toBe(
      "People is to be read as Feedback. If it is still listed here, choose what its columns hold in the Data view.",
    );
    expect(question.said("none")).toBe("People is not used.");
  });

  it("about a column that another one pushes aside is what it is read as", () => {
    const [question] = questionsOf({ code: "other-column", column: "Needs", details: { letters: "D" } });
    if (question.kind !== "choice") throw new Error("It must be a choice.");
    expect(question.settingsOf(NO_REGISTER_SETTINGS, "disability").tables).toEqual([
      { table: "People", columns: { needs: "disability" } },
    ]);
  });

  it("is nothing where nothing can be chosen", () => {
    expect(questionsOf({ code: "unreadable-date", row: 2, column: "Start date", columnIndex: 3 })).toEqual([]);
    expect(questionsOf({ code: "hidden-sheet", table: "Elsewhere" })).toEqual([]);
  });
});
