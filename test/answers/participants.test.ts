import type { Analysis } from "../../src/metrics/analyse";
import { assessmentsTable, feedbackTable, participantsTable } from "../support/register-tables";
import { ask, type Asked } from "../support/ask";
import { ALONE, analysisOf, EMPTY, said, SMALL } from "../support/small-register";

const NOBODY = "not available: The count is 0, so there is no one to list.";

/** IDs with spaces between; or the sentence. */
function behind(measure: unknown, asked: Asked = {}, analysis: Analysis = SMALL): unknown {
  const rows = said(ask("PARTICIPANTS", { measure, ...asked }, analysis));
  return Array.isArray(rows) ? rows.map((row: unknown[]) => row.join("|")).join(" ") : rows;
}

describe("NPQ.PARTICIPANTS", () => {
  it.each([
    ["recruited", "A1 A2 A3 A4 A5 A6 A7"],
    ["fsm", "A1 A3 A6 A7"],
    ["non-white-british", "A2 A3 A4 A5"],
    ["presented", "A1 A2 A5"],
    ["within-time", "A1 A5"],
    ["withdrawn", "A3 A7"],
    ["deferred", "A4"],
    ["submitted", "A1 A2 A5"],
    ["passed", "A1 A5"],
    ["assessments", "A1 A2 A5"],
    ["moderated", "A1 A2 A5"],
    ["upheld", "A1 A5"],
    ["responses", "A1 A2 A6"],
  ])("are those behind the count of %s, one below the other", (measure, ids) => {
    expect(behind(measure)).toBe(ids);
  });

  it.each([
    ["recruited", { qualification: "Headship" }, "A1 A2 A3 A4 A7"],
    ["recruited", { year: 2018 }, "A6 A7"],
    ["withdrawn", { qualification: "NPQH", year: 2017 }, "A3"],
    ["upheld", { qualification: "NPQH" }, "A1"],
    ["responses", { year: 2018 }, "A6"],
    ["recruited", { characteristic: "Gender", group: "F" }, "A1 A2 A5 A7"],
    ["recruited", { characteristic: "Gender", group: "unknown" }, "A6"],
    ["recruited", { characteristic: "Disability", group: "N", year: 2018 }, "A7"],
    ["recruited", { characteristic: "Ethnicity", group: "white british" }, "A1 A7"],
    ["recruited", { characteristic: "Ethnic group", group: "White" }, "A1 A2 A7"],
    ["recruited", { characteristic: "Ethnic group", group: "Not provided" }, "A6"],
    ["recruited", { characteristic: "Ethnic group", group: "Not known" }, "A4"],
    ["recruited", { characteristic: "FSM", group: "30% or more" }, "A1 A3 A6 A7"],
    ["recruited", { characteristic: "FSM", group: "below 30%" }, "A2 A5"],
    ["recruited", { characteristic: "FSM", group: "not known" }, "A4"],
    ["presented", { characteristic: "FSM", group: "Below 30%", qualification: "NPQML" }, "A5"],
  ])("are those behind %s of %j", (measure, asked, ids) => {
    expect(behind(measure, asked)).toBe(ids);
  });

  it("are banded by the share that the definitions set", () => {
    const table = participantsTable([{ "School FSM %": 39.9 }, { "School FSM %": 40 }, { "School FSM %": 0 }]);
    const strict = analysisOf([table], { fsmThresholdPercent: 40 });
    expect(behind("fsm", {}, strict)).toBe("P2");
    expect(behind("recruited", { characteristic: "FSM", group: "40% or more" }, strict)).toBe("P2");
    expect(behind("recruited", { characteristic: "FSM", group: "Below 40%" }, strict)).toBe("P1 P3");
  });

  it("of another definition are other people", () => {
    const table = participantsTable([{ "Presented date": "2019-06-01" }, {}]);
    expect(behind("within-time", {}, analysisOf([table], { presentWithinMonths: 24 }))).toBe("P1");
    expect(behind("within-time", {}, analysisOf([table]))).toBe(NOBODY);
    expect(behind("non-white-british", {}, analysisOf([table], { notKnownCountsAsNonWhiteBritish: false }))).toBe(
      NOBODY,
    );
  });

  it("are grouped by what the register lists besides", () => {
    const regional = analysisOf([participantsTable([{ Region: "London" }, { Region: "Wales" }, { Region: "london" }])]);
    expect(behind("recruited", { characteristic: "region", group: "LONDON" }, regional)).toBe("P1 P3");
  });

  it("keep the spelling of the register, and its order", () => {
    const table = participantsTable([{ "Participant ID": "z-9" }, { "Participant ID": "a 1" }]);
    expect(behind("recruited", {}, analysisOf([table]))).toBe("z-9 a 1");
  });

  it("are those who presented where there is no assessments table, since their tasks are counted", () => {
    expect(behind("assessments", {}, ALONE)).toBe("A1 A2 A5");
    expect(behind("assessments", { qualification: "NPQML" }, ALONE)).toBe("A5");
    expect(behind("assessments", { year: 2018 }, ALONE)).toBe(NOBODY);
  });

  it("of assessments and ratings are named once, also when they are on two courses", () => {
    const two = analysisOf([
      participantsTable([
        { "Participant ID": "B1", "Start date": "2017-09-01" },
        { "Participant ID": "b1", Qualification: "NPQML", "Academic year": "2018/19", "Start date": "2018-09-01" },
      ]),
      assessmentsTable([
        ...[{ "Participant ID": "B1", Task: "Task 1", "Presented date": "2018-03-01", "QAA moderated": "Yes" }],
        ...[{ "Participant ID": "B1", Task: "Task 1", "Presented date": "2019-03-01", "QAA moderated": "Yes" }],
      ]),
      feedbackTable([
        { "Participant ID": "B1", "Feedback date": "2018-03-01", Rating: 7 },
        { "Participant ID": "B1", "Feedback date": "2019-03-01", Rating: 8 },
      ]),
    ]);
    expect(two.tally.sides.map(({ moderated, responses }) => [moderated, responses])).toEqual([
      [1, 1],
      [0, 0],
      [0, 0],
      [1, 1],
    ]);
    for (const measure of ["assessments", "moderated", "responses"]) expect(behind(measure, {}, two)).toBe("B1");
    expect(behind("moderated", { year: 2018 }, two)).toBe("b1");
    // Two participations are counted, and both are behind the figure.
    expect(behind("recruited", {}, two)).toBe("B1 b1");
  });

  it("behind 0 are nobody", () => {
    expect(behind("passed", { year: 2018 })).toBe(NOBODY);
    expect(behind("recruited", {}, EMPTY)).toBe(NOBODY);
    for (const measure of ["moderated", "upheld", "responses"]) expect(behind(measure, {}, ALONE)).toBe(NOBODY);
  });

  it("say which argument is wrong", () => {
    expect(behind("people")).toMatch(/^wrong argument: “people” is not a count\. Use one of: recruited, fsm/);
    expect(behind("passed", { year: "x" })).toMatch(/^wrong argument: “x” is not in your tables. Use 2017/);
    expect(behind("upheld", { characteristic: "Gender", group: "Female" })).toBe(
      "wrong argument: The count “upheld” cannot be split by group. Leave out the characteristic and the group.",
    );
  });
});
