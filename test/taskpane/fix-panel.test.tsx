/** @jest-environment jsdom */
import { act } from "react";
import * as fixCells from "../../src/app/fix-cells";
import type { FixOutcome } from "../../src/app/fix-cells";
import type { Fix } from "../../src/register/fixes";
import { FixPanel } from "../../src/taskpane/parts/fix-panel";
import { clearPane, draw } from "../support/pane";
import { promised } from "../support/promised";
import { reportInput } from "../support/report-inputs";

// What the reports of tests are compared with; a page lacks what it needs.
jest.mock("excel-stand-in", () => ({}));
jest.mock("../../src/app/fix-cells", () => ({
  findFixes: jest.fn(),
  applyFixes: jest.fn(),
  undoFixes: jest.fn(),
  undoableFixes: jest.fn(),
}));
const { findFixes, applyFixes, undoFixes, undoableFixes } = jest.mocked(fixCells);

const trim = (row: number): Fix => ({
  kind: "trim",
  table: "People",
  sheet: "People",
  row,
  column: 2,
  heading: "Qualification",
  before: "NPQH ",
  after: "NPQH",
  shown: "NPQH",
});

describe("the panel of fixes", () => {
  beforeEach(() => {
    findFixes.mockResolvedValue({ harmless: [trim(2), trim(3)], refused: [] });
    undoableFixes.mockReturnValue(1);
  });
  afterEach(clearPane);

  it.each([
    "Fix them all",
    "Fix only these: Qualification on People: 2 with spaces at their ends",
    "Undo the last fix",
  ])("folds the examples when %s is chosen, as they belong to the fixes before", async (name) => {
    const fixed = promised<FixOutcome>();
    const undone = promised<number>();
    applyFixes.mockReturnValue(fixed.promise);
    undoFixes.mockReturnValue(undone.promise);
    const { page, press } = await draw(<FixPanel report={reportInput()} titleOf={() => "Participant repeated"} />);
    await press("Show what changes");
    // Two cells of one column.
    expect(page.querySelectorAll("li")).toHaveLength(3);
    await press(name);
    expect(page.querySelectorAll("li")).toHaveLength(0);
    await act(async () => {
      fixed.keep({ kind: "fixed", count: 2 });
      undone.keep(2);
    });
    expect(page.querySelectorAll("li")).toHaveLength(0);
  });

  it("fixes one column alone", async () => {
    const gender: Fix = { ...trim(4), heading: "Gender", column: 3 };
    findFixes.mockResolvedValue({ harmless: [trim(2), gender], refused: [] });
    applyFixes.mockReset().mockResolvedValue({ kind: "fixed", count: 1 });
    const { press } = await draw(<FixPanel report={reportInput()} titleOf={() => "Participant repeated"} />);
    await press("Show what changes");
    await press("Fix only this: Gender on People: 1 with spaces at its ends");
    expect(applyFixes.mock.calls).toEqual([[[gender]]]);
  });

  it("names what it does not offer, and why", async () => {
    const refused = { fixes: [trim(2)], harm: { kind: "checks", codes: ["duplicate-participant"] } } as const;
    findFixes.mockResolvedValue({ harmless: [], refused: [refused] });
    undoableFixes.mockReturnValue(0);
    const { page } = await draw(<FixPanel report={reportInput()} titleOf={() => "Participant repeated"} />);
    expect(page.textContent).toBe(
      "Qualification on People: 1 with spaces at its ends. It is left as it is, because otherwise the data check “Participant repeated” would change.",
    );
  });

  it.each<[FixOutcome, string]>([
    [
      { kind: "broke off", count: 1, why: "The connection was lost." },
      "The connection was lost. 1 cell was changed before that. To put it back, choose Undo the last fix.",
    ],
    [
      { kind: "put back", harm: { kind: "figures" } },
      "The cells were put back, because something was counted differently. If somebody changed another cell at the same time, try again.",
    ],
  ])("says how a fix ended: %j", async (outcome, said) => {
    applyFixes.mockReset().mockResolvedValue(outcome);
    const { page, press } = await draw(<FixPanel report={reportInput()} titleOf={() => "Participant repeated"} />);
    await press("Fix them all");
    expect(page.textContent).toContain(said);
  });

  it("no longer offers what was fixed, even if the tables have not been read again", async () => {
    applyFixes.mockImplementation(async () => {
      findFixes.mockResolvedValue({ harmless: [], refused: [] });
      return { kind: "fixed", count: 2 };
    });
    const { page, press } = await draw(<FixPanel report={reportInput()} titleOf={() => "Participant repeated"} />);
    page.querySelector("button")?.focus();
    expect(document.activeElement?.textContent).toBe("Fix them all");
    await press("Fix them all");
    expect(page.textContent).toContain("2 cells fixed.");
    expect(page.textContent).not.toContain("Fix them all");
    // The keyboard goes on where it was.
    expect(document.activeElement?.textContent).toBe("Undo the last fix");
  });
});
