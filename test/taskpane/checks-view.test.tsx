/** @jest-environment jsdom */
import { session } from "../../src/app/session";
import { UNREAD, type SessionState } from "../../src/app/session-state";
import { problemKeys } from "../../src/register/problems/problem-keys";
import type { Problem } from "../../src/register/problems/problem";
import { ChecksView } from "../../src/taskpane/views/checks-view";
import { clearPane, draw } from "../support/pane";
import { problem, reportInput } from "../support/report-inputs";

// What the reports of tests are compared with; a page lacks what it needs.
jest.mock("excel-stand-in", () => ({}));
jest.mock("../../src/taskpane/parts/fix-panel", () => ({ FixPanel: () => null }));
const changeSettings = jest.spyOn(session, "changeSettings");

const genders = ["Lady", "Robot"].map((value, i) => problem({ code: "unknown-gender", value, row: 17 + i }));
const offer = problem({ code: "not-an-npq", value: "EHCO", row: 20 });
const PROBLEMS = [...genders, offer];
const keptOf = (...kept: readonly Problem[]): string[] =>
  problemKeys(PROBLEMS).filter((_, i) => kept.includes(PROBLEMS[i]));

/** The view of a workbook that keeps the keys of some problems. */
function viewOf(...kept: readonly Problem[]) {
  const acknowledged = keptOf(...kept);
  const state: SessionState = { ...UNREAD, settings: { ...UNREAD.settings, acknowledged } };
  return <ChecksView report={reportInput({ problems: PROBLEMS, acknowledged })} state={state} />;
}

describe("a data check", () => {
  beforeEach(() => changeSettings.mockReset().mockResolvedValue());
  afterEach(clearPane);

  it("is acknowledged by itself, or with all of its kind, and the workbook remembers it", async () => {
    const { press, told } = await draw(viewOf());
    await press("This is all right: Unknown gender, Intake 2017, F18");
    expect(told()).toContain("1 check acknowledged.");
    await press("All 2 are all right: Unknown gender");
    expect(changeSettings.mock.calls).toEqual([
      [{ acknowledged: keptOf(genders[1]) }],
      [{ acknowledged: keptOf(...genders) }],
    ]);
  });

  it("stands apart once it is, and comes back at a press", async () => {
    const { page, press } = await draw(viewOf(genders[0]));
    expect(page.textContent).toContain("Check: Unknown gender (1)");
    expect(page.textContent).toContain("2 checks are not counted above");
    expect(page.textContent).not.toContain("Lady");
    await press("Show what is acknowledged");
    expect(page.textContent).toContain("Lady");
    await press("Undo: Unknown gender, Participants, row 17");
    expect(changeSettings).toHaveBeenCalledWith({ acknowledged: [] });
  });

  it("that says what the user has chosen is acknowledged from the start, and has no button for that", async () => {
    const { page, press } = await draw(viewOf(...genders));
    expect(page.textContent).toContain("Nothing is left to check");
    await press("Show what is acknowledged");
    expect(page.textContent).toContain("undo your choice in the Data view");
    await expect(press("Undo: Not an NPQ, Participants, row 20")).rejects.toThrow("There is no");
  });

  it("is refused when the workbook remembers too many", async () => {
    const many = Array.from({ length: 1_001 }, (_, row) =>
      problem({ code: "unknown-gender", value: "Lady", row: row + 2 }),
    );
    const { page, press } = await draw(<ChecksView report={reportInput({ problems: many })} state={UNREAD} />);
    await press("All 1,001 are all right: Unknown gender");
    expect(page.textContent).toContain("remembers 1,000 acknowledged checks");
    expect(changeSettings).not.toHaveBeenCalled();
  });
});
