import { footerText } from "../../src/report/footer";
import { reportInput } from "../support/report-inputs";

describe("the footer", () => {
  it("says when, from which tables, how many were counted and left out, and by which version", () => {
    expect(footerText(reportInput())).toBe(
      "As of 24 November 2026, from Participants (105 rows), Targets (1 row): 104 participants counted, 1 row left out. " +
        "NPQ Metrics 1.2.3.",
    );
  });

  it("says when the day is not that of the refresh, but set", () => {
    expect(footerText(reportInput({ isDaySet: true }))).toMatch(
      /^As of 24 November 2026, the day set for this report, from Participants/,
    );
  });

  it("reads well without a table", () => {
    expect(footerText(reportInput({ sources: [], counts: { rows: 0, counted: 0, leftOut: 0 } }))).toBe(
      "As of 24 November 2026: 0 participants counted, 0 rows left out. NPQ Metrics 1.2.3.",
    );
  });
});
