/** @jest-environment jsdom */
import { act } from "react";
import * as fixCells from "../../src/app/fix-cells";
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
    findFixes.mockResolvedValue([trim(2), trim(3)]);
    undoableFixes.mockReturnValue(1);
  });
  afterEach(clearPane);

  it.each([
    ["a fix", "Fix them all", applyFixes],
    ["an undo", "Undo the last fix", undoFixes],
  ])("folds the examples when %s starts, as they belong to the fixes before", async (_what, name, change) => {
    const ended = promised<number>();
    change.mockReturnValue(ended.promise);
    const { page, press } = await draw(<FixPanel report={reportInput()} />);
    await press("Show what changes");
    expect(page.querySelectorAll("li")).toHaveLength(2);
    await press(name);
    expect(page.querySelectorAll("li")).toHaveLength(0);
    await act(async () => ended.keep(2));
    expect(page.querySelectorAll("li")).toHaveLength(0);
  });

  it("no longer offers what was fixed, even if the tables have not been read again", async () => {
    applyFixes.mockImplementation(async () => {
      findFixes.mockResolvedValue([]);
      return 2;
    });
    const { page, press } = await draw(<FixPanel report={reportInput()} />);
    await press("Fix them all");
    expect(page.textContent).toContain("2 cells fixed.");
    expect(page.textContent).not.toContain("Fix them all");
  });
});
