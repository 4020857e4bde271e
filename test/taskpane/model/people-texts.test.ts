import type { SelectedFigure } from "../../../src/app/selected-figure";
import type { Behind } from "../../../src/metrics/behind/people-behind";
import { asked, type Question } from "../../../src/metrics/behind/question";
import {
  amountText,
  emptyText,
  matchText,
  movedText,
  nothingText,
  searchedText,
  sideTexts,
  staleText,
} from "../../../src/taskpane/model/people-texts";
import { selectedText } from "../../../src/taskpane/model/selected-text";

const WHERE = { year: null, qualification: null, group: null };
const question: Question = { measure: "withdrawn", ...WHERE };

function behind(count: number, kind: Behind["kind"] = "people"): Behind {
  return { question, kind, positions: new Int32Array(count), items: null };
}

function figure(shown: string, isCurrent: boolean): Extract<SelectedFigure, { kind: "figure" }> {
  return { kind: "figure", sheet: "Metric 2", cell: "C9", asked: asked({ people: "fsm" }, WHERE), shown, isCurrent };
}

describe("how many there are", () => {
  it("is said of one and of many, with separators of thousands", () => {
    expect([0, 1, 2, 1034].map((count) => amountText(count, "people"))).toEqual([
      ...["0 people", "1 person", "2 people", "1,034 people"],
    ]);
    expect([1, 2].map((count) => amountText(count, "ratings"))).toEqual(["1 rating", "2 ratings"]);
  });

  it("is said of both lists of a share", () => {
    expect(sideTexts({ counted: behind(9), others: behind(7) })).toEqual(["9 who count", "The other 7"]);
    expect(sideTexts({ counted: behind(1), others: behind(1) })).toEqual(["1 who counts", "The other one"]);
    expect(sideTexts({ counted: behind(1200), others: behind(0) })).toEqual(["1,200 who count", "No others"]);
    expect(sideTexts({ counted: behind(2, "assessments"), others: behind(3, "assessments") })).toEqual([
      ...["2 that count", "The other 3"],
    ]);
  });

  it("is said of an empty list as of nobody, or none", () => {
    expect(emptyText("people", false)).toBe("Nobody. No participant of the register counts here now.");
    expect(emptyText("people", true)).toBe("Nobody. Everyone who could count does.");
    expect(emptyText("ratings", false)).toBe("None. No rating of the register counts here now.");
    expect(emptyText("assessments", true)).toBe("None. Every assessment counts.");
  });

  it("is said of what a filter finds", () => {
    expect(matchText(3, 9, "people", "smith", true)).toBe("3 of 9 people match");
    expect(matchText(1, 9, "people", "smith", true)).toBe("1 of 9 people matches");
    expect(matchText(0, 9, "people", "smith", true)).toBe("Nobody matches “smith”.");
    expect(matchText(0, 9, "ratings", "x".repeat(50), true)).toBe(`Nothing matches “${"x".repeat(39)}…”.`);
  });

  it("does not say that nobody is called so where names were not looked through", () => {
    expect(matchText(0, 532, "people", "smith", false)).toBe(
      "Nobody matches “smith”. Names were not looked through: the list is longer than 500.",
    );
    expect(matchText(6, 532, "people", "0004", false)).toMatch(
      /^6 of 532 people match\. Names were not looked through/,
    );
    expect(matchText(0, 532, "people", "smith", null)).toBe("Nobody matches “smith”.");
  });

  it("is searched through names only where these are read", () => {
    expect(searchedText(true)).toContain("names, IDs");
    expect(searchedText(false)).toContain("names only in lists of up to 500");
    expect(searchedText(null)).not.toContain("names");
  });
});

describe("a figure of a sheet", () => {
  const answer = { counted: behind(8), others: behind(8) };

  it("is said to be old where the register has changed, with what it gives now", () => {
    expect(staleText(figure("56% (9)", false), answer, true)).toBe(
      "The sheet says 56% (9). The register now gives 8 of 16 people. Refresh the sheets to put that right.",
    );
    expect(staleText(figure("", false), { ...answer, others: null }, null)).toBe(
      "The cell on the sheet is blank. The register now gives 8 people. Refresh the sheets to put that right.",
    );
  });

  it("is said to be changed by hand where the register has not changed", () => {
    expect(staleText(figure("99", false), { ...answer, others: null }, false)).toContain(
      "The register gives 8 people: the cell was changed by hand.",
    );
  });

  it("is left alone where it says what the register says", () => {
    expect(staleText(figure("9", true), answer, true)).toBe("");
  });

  it("is named in one line, with the way to its people", () => {
    expect(selectedText(figure("56% (9)", true))).toBe("Metric 2, C9: 56% (9). Who is this?");
    expect(selectedText({ kind: "gone", sheet: "Metric 2", cell: "C9" })).toContain("no longer in the report");
    expect(selectedText({ kind: "nobody", sheet: "Metric 2", cell: "A1" })).toBe("");
    expect(selectedText({ kind: "list", sheet: "Fsm", list: { id: "1", note: null } })).toContain("Fsm is a list");
  });

  it("without people says what to do instead", () => {
    expect(nothingText({ kind: "nobody", sheet: "Metric 2", cell: "A1" }).text).toMatch(
      /^Metric 2, A1 does not count people\./,
    );
    expect(nothingText({ kind: "gone", sheet: "Metric 2", cell: "C9" }).text).toContain("Refresh the sheets");
    expect(nothingText({ kind: "elsewhere" }).text).toMatch(/^Select a figure/);
    expect(nothingText({ kind: "failed", message: "Press Enter." }).text).toBe("Press Enter.");
  });
});

it("a row that is another's is named", () => {
  expect(movedText({ table: { name: "People", sheet: "Intake" }, row: 1017 })).toMatch(
    /^Row 1,017 of Intake no longer/,
  );
});
