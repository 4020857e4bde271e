/** @jest-environment jsdom */
import type { SessionState } from "../../src/app/session-state";
import { StaleFigure } from "../../src/taskpane/parts/stale-figure";
import { clearPane, draw } from "../support/pane";

// What the reports of tests are compared with; a page lacks what it needs.
jest.mock("excel-stand-in", () => ({}));
afterEach(clearPane);

const FAILED: SessionState["job"] = {
  kind: "finished",
  outcome: { kind: "failed", reason: "protected sheet", brokeOffAt: null, message: "The sheet Metric 7 is protected." },
};

describe("a figure that is not what the register says", () => {
  it("says why a refresh failed that was asked for beside it", async () => {
    const { page, show } = await draw(<StaleFigure text="The sheet says 4." job={{ kind: "idle" }} />);
    await show(<StaleFigure text="The sheet says 4." job={FAILED} />);
    expect(page.textContent).toContain("The sheet Metric 7 is protected.");
  });

  it("does not say of an earlier refresh what may be over", async () => {
    const { page } = await draw(<StaleFigure text="The sheet says 4." job={FAILED} />);
    expect(page.textContent).toContain("The sheet says 4.");
    expect(page.textContent).not.toContain("protected");
  });
});
