import { readStatus, type Status } from "../../../src/register/words/statuses";

const WORDS: Readonly<Record<Status, readonly string[]>> = {
  active: [
    ...["Active", "In progress", "On programme", "On track", "Enrolled", "Started", "Current", "Live"],
    ...["Not withdrawn", "Not deferred"],
  ],
  withdrawn: ["Withdrawn", "Withdrew", "W/D", "WD", "W.D", "Withdrawal", "Left", "Left programme", "Dropped out"],
  deferred: ["Deferred", "Deferral", "Deferred to Autumn 20", "Deferred until September 2020"],
  returned: ["Returned", "Returned from deferral"],
  completed: ["Completed", "Complete", "Finished", "Presented", "Submitted"],
  passed: ["Passed", "Achieved", "Awarded"],
  failed: ["Failed", "Not passed"],
  none: [],
};

const DETAILS = [" 12/03/2019", " - maternity", " Jan 20", ": see note", " (moved abroad)", ", 2019", "."];

describe("status", () => {
  it.each(Object.entries(WORDS))("%s is read from each of its words, with or without details", (status, words) => {
    for (const word of words) {
      const texts = [word, word.toUpperCase(), word.toLowerCase(), ` ${word}  `, word.replaceAll(" ", "_")];
      for (const text of [...texts, ...DETAILS.map((detail) => word + detail)]) {
        expect([text, readStatus(text)]).toEqual([text, status]);
      }
    }
  });

  it.each([[""], ["  "], ["-"], ["–"], ["N/A"], ["None"], ["null"]])("%p says nothing", (text) => {
    expect(readStatus(text)).toBe("none");
  });

  it.each([
    ["Withdrew - maternity", "withdrawn"],
    ["Withdrawn after deferral", "withdrawn"],
    ["W/D Jan 20", "withdrawn"],
    ["in-progress", "active"],
    ["Left 12/03/2019", "withdrawn"],
    ["Active (returned from deferral)", "active"],
    ["Passed on resubmission", "passed"],
    ["Completed - awaiting result", "completed"],
    ["Withdrawn / completed 2 modules", "withdrawn"],
    ["Left / current employer changed", "withdrawn"],
    ["Withdrawn/failed", "withdrawn"],
  ])("%p is %s", (text, status) => {
    expect(readStatus(text)).toBe(status);
  });

  it.each([
    ["Never started"],
    ["Did not start"],
    ["Not started"],
    ["Not active"],
    ["Not completed"],
    ["Inactive"],
    ["Actively recruiting"],
    ["Leftover"],
    ["Wdx"],
    ["Passedly"],
    ["Completes in July"],
    ["Transferred"],
    ["?"],
    ["#N/A"],
    ["#NULL!"],
    ["x".repeat(32_767)],
    [" ".repeat(32_767) + "x"],
  ])("%.40p is not known", (text) => {
    expect(readStatus(text)).toBeNull();
  });

  it.each([
    ["Left school"],
    ["Left the school"],
    ["Left to do: task 2"],
    ["Failed to attend"],
    ["Passed to another provider"],
    ["Complete by July 2020"],
  ])("%p only looks like one", (text) => {
    expect(readStatus(text)).toBeNull();
  });

  it.each([
    ["Deferred Jan 19, withdrew May 19"],
    ["Deferred, returned Jan 20"],
    ["Active - deferred to Spring 2020"],
    ["Active (W/D in May)"],
    ["Withdrawn, returned Sept 19"],
    ["Withdrawal requested"],
    ["Deferral refused"],
    ["Returned, then withdrew"],
    ["Submitted withdrawal form"],
    ["Submitted deferral form"],
    ["Withdrawn/deferred"],
    ["W/D or deferred"],
    ["Withdrawn / active"],
    ["Deferred/Active"],
    ["Completed/deferred"],
  ])("%p names two that do not agree, and is not guessed", (text) => {
    expect(readStatus(text)).toBeNull();
  });
});
