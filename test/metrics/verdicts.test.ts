import { serialFromCivil } from "../../src/register/cells/serial-date";
import { targetText } from "../../src/report/target-text";
import { figureText } from "../../src/report/figure-text";
import { resultsOf, rowOf, standingOf } from "../support/readings";
import {
  assessmentsTable,
  participantsTable,
  people,
  tableOfRows,
  targetsTable,
  type Row,
} from "../support/register-tables";
import type { Definitions } from "../../src/metrics/definitions";

type Tables = Parameters<typeof resultsOf>[0];

/** Whoever starts on 1 September 2017 has until 1 March 2019. */
const ON_THE_DEADLINE = serialFromCivil(2019, 3, 1);
const DAY_AFTER = ON_THE_DEADLINE + 1;
const IN_TIME: Row = { "Presented date": "01/03/2019" };
const LATE: Row = { "Presented date": "02/03/2019" };

/** "Not met, 46 of 52 …": status, figure, target, how much is missing, why. */
function verdict(
  tables: Tables,
  metric: number,
  {
    qualification = "NPQH",
    asOf = DAY_AFTER,
    ...definitions
  }: Partial<Definitions> & {
    readonly qualification?: string | null;
    readonly asOf?: number;
  } = {},
): string {
  const standing = standingOf(resultsOf(tables, definitions, asOf), metric, qualification);
  const { status, figure, target, short, reason } = standing;
  return [status, figureText(figure), targetText(target), String(short), reason].join(" | ");
}

const target = (qualification: string, cells: Row) => ({
  Qualification: qualification,
  "Academic year": "2017/18",
  ...cells,
});
const npqsl = (count: number, row: Row = {}) => people(count, { Qualification: "NPQSL", ...row }, "S");

describe("metric 1", () => {
  const tables = (recruited: number, aim: number | "") => [
    participantsTable([...people(recruited), ...npqsl(9)]),
    targetsTable([target("NPQH", { "Recruitment target": aim }), target("NPQSL", { "Recruitment target": 5 })]),
  ];

  it("is short of whole people", () => {
    expect(verdict(tables(3, 4), 1)).toBe("Not met | 75.00 % | 100 % | 1 | 3 of 4, 1 more needed");
    expect(verdict(tables(4, 4), 1)).toBe("Met | 100.00 % | 100 % | 0 | ");
    // 95 % of 10 are 9.5 people.
    expect(verdict(tables(9, 10), 1, { recruitmentThresholdPercent: 95 })).toBe(
      "Not met | 90.00 % | 95 % | 1 | 9 of 10, 1 more needed",
    );
  });

  it("of all is met only when each qualification with a target is, however many another has", () => {
    // NPQSL has 9 of 5; together they are 12 of 9.
    expect(verdict(tables(3, 4), 1, { qualification: null })).toBe(
      "Not met | 133.33 % | 100 % | 1 | 1 of 2 met, 1 more needed",
    );
    expect(verdict(tables(4, 4), 1, { qualification: null })).toBe("Met | 144.44 % | 100 % | 0 | 2 of 2 met");
    // Without a target, NPQH is not asked for anything.
    expect(verdict(tables(3, ""), 1, { qualification: null })).toBe("Met | 240.00 % | 100 % | 0 | 1 of 1 met");
  });

  it("shows the actual figure where there is no target", () => {
    expect(verdict(tables(3, ""), 1)).toBe("Not yet known | 3 |  | null | No target");
  });

  it("is not met when nobody was recruited against a target; metrics 2 and 3 are then not yet known", () => {
    const nobody = [
      participantsTable(npqsl(2)),
      targetsTable([target("NPQH", { "Recruitment target": 4, "FSM target %": 20, "Non-White British target %": 5 })]),
    ];
    expect(verdict(nobody, 1)).toBe("Not met | 0.00 % | 100 % | 4 | 0 of 4, 4 more needed");
    expect(verdict(nobody, 2)).toBe("Not yet known |  |  | null | No one recruited");
    expect(verdict(nobody, 3)).toBe("Not yet known |  |  | null | No one recruited");
    expect(verdict(nobody, 2, { qualification: null })).toBe("Not yet known | 0 of 1 |  | null | No one recruited");
  });
});

describe.each([
  [2, "FSM target %", { "School FSM %": 40 }, { "School FSM %": 10 }],
  [3, "Non-White British target %", { Ethnicity: "Chinese" }, { Ethnicity: "White British" }],
] as const)("metric %i", (metric, heading, counting, other) => {
  const tables = (reached: number, recruited: number, aim: number | "") => [
    participantsTable([
      ...people(reached, counting),
      ...people(recruited - reached, other, "Q"),
      ...npqsl(2, counting),
    ]),
    targetsTable([target("NPQH", { [heading]: aim }), target("NPQSL", { [heading]: 50 })]),
  ];

  it("is short of whole people among those recruited so far", () => {
    // 6 % of 71 are 4.26: five people are needed.
    expect(verdict(tables(4, 71, 6), metric)).toBe("Not met | 6% (4) | 6% | 1 | 4 of 71, 1 more needed");
    expect(verdict(tables(5, 71, 6), metric)).toBe("Met | 7% (5) | 6% | 0 | ");
    expect(verdict(tables(0, 8, 12.5), metric)).toBe("Not met | 0% (0) | 12.5% | 1 | 0 of 8, 1 more needed");
    // Exactly 20 % of 20.
    expect(verdict(tables(4, 20, 20), metric)).toBe("Met | 20% (4) | 20% | 0 | ");
  });

  it("of all says how many qualifications with a target have met it", () => {
    expect(verdict(tables(4, 71, 6), metric, { qualification: null })).toBe("Not met | 1 of 2 |  | 1 | 1 more needed");
    expect(verdict(tables(5, 71, 6), metric, { qualification: null })).toBe("Met | 2 of 2 |  | 0 | ");
    expect(verdict(tables(4, 71, ""), metric, { qualification: null })).toBe("Met | 1 of 1 |  | 0 | ");
  });

  it("shows the actual figure where there is no target", () => {
    expect(verdict(tables(4, 71, ""), metric)).toBe("Not yet known | 6% (4) |  | null | No target");
  });
});

describe("metric 4 is judged on those due", () => {
  it("who presented, and who is overdue: on the deadline itself nobody is", () => {
    const nine = [participantsTable([...people(9, IN_TIME), ...people(1, {}, "Q")])];
    expect(verdict(nine, 4, { asOf: ON_THE_DEADLINE })).toBe("Met | 100.00 % | 90 % | 0 | ");
    expect(verdict(nine, 4)).toBe("Met | 90.00 % | 90 % | 0 | ");
    const eight = [participantsTable([...people(8, IN_TIME), ...people(2, {}, "Q")])];
    expect(verdict(eight, 4, { asOf: ON_THE_DEADLINE })).toBe("Met | 100.00 % | 90 % | 0 | ");
    expect(verdict(eight, 4)).toBe("Not met | 80.00 % | 90 % | 1 | 8 of 10 in time, 1 more needed");
  });

  it("but not who withdrew or deferred without presenting", () => {
    const tables = [
      participantsTable([
        ...people(9, IN_TIME),
        ...people(3, { "Withdrawn date": "2018-05-01" }, "W"),
        ...people(3, { "Deferred date": "2018-05-01" }, "D"),
      ]),
    ];
    expect(verdict(tables, 4)).toBe("Met | 100.00 % | 90 % | 0 | ");
    // 9 of 12: 10.8 would be needed.
    expect(verdict(tables, 4, { deferredAreDue: true })).toBe(
      "Not met | 75.00 % | 90 % | 2 | 9 of 12 in time, 2 more needed",
    );
  });

  it("and who presented and withdrew later", () => {
    const tables = [
      participantsTable([...people(1, IN_TIME), ...people(1, { ...LATE, "Withdrawn date": "2019-05-01" }, "W")]),
    ];
    expect(verdict(tables, 4)).toBe("Not met | 50.00 % | 90 % | 1 | 1 of 2 in time, 1 more needed");
  });

  it("unless the definitions say that those who presented are, or everyone who started", () => {
    const tables = [participantsTable([...people(9, IN_TIME), ...people(1, LATE, "L"), ...people(5, {}, "Q")])];
    expect(verdict(tables, 4)).toBe("Not met | 60.00 % | 90 % | 5 | 9 of 15 in time, 5 more needed");
    expect(verdict(tables, 4, { presentationJudgedOn: "presented" })).toBe("Met | 90.00 % | 90 % | 0 | ");
    expect(verdict(tables, 4, { presentationJudgedOn: "started", asOf: ON_THE_DEADLINE })).toBe(
      "Not met | 60.00 % | 90 % | 5 | 9 of 15 in time, 5 more needed",
    );
  });

  it("or, judged on those who presented, not who has a result and no presented date: they can turn nothing", () => {
    const result = people(2, { Result: "Passed" }, "R");
    const tables = [participantsTable([...people(8, IN_TIME), ...people(2, LATE, "L"), ...result])];
    expect(verdict(tables, 4, { presentationJudgedOn: "presented" })).toBe(
      "Not met | 80.00 % | 90 % | 1 | 8 of 10 in time, 1 more needed",
    );
    // An unknown day of somebody who did present can.
    const undated = people(1, { "Presented date": "Yes" }, "U");
    const open = [participantsTable([...people(9, IN_TIME), ...people(1, LATE, "L"), ...undated, ...result])];
    expect(verdict(open, 4, { presentationJudgedOn: "presented" })).toBe(
      "Not yet known |  |  | null | 1 person without the dates to tell",
    );
  });

  it("of all, all people together", () => {
    const tables = [participantsTable([...people(19, IN_TIME), ...npqsl(1, LATE)])];
    expect(verdict(tables, 4, { qualification: "NPQSL" })).toBe(
      "Not met | 0.00 % | 90 % | 1 | 0 of 1 in time, 1 more needed",
    );
    expect(verdict(tables, 4, { qualification: null })).toBe("Met | 95.00 % | 90 % | 0 | ");
  });

  it("is open as soon as people of whom the day is not known could turn it", () => {
    const undated = (count: number) => people(count, { "Presented date": "Yes" }, "U");
    const open = "Not yet known |  |  | null | 2 people without the dates to tell";
    expect(verdict([participantsTable([...people(9, IN_TIME), ...undated(2)])], 4)).toBe(open);
    expect(
      verdict([participantsTable([...people(9, IN_TIME), ...people(2, { ...IN_TIME, "Start date": "" }, "N")])], 4),
    ).toBe(open);
    // A result without a presented date: they presented, whenever that was.
    expect(verdict([participantsTable([...people(9, IN_TIME), ...people(2, { Result: "Passed" }, "R")])], 4)).toBe(
      open,
    );
    // 19 of 21 are 90.5 %, whenever the two presented.
    expect(verdict([participantsTable([...people(19, IN_TIME), ...undated(2)])], 4)).toBe(
      "Met | 90.48 % | 90 % | 0 | ",
    );
    // 2 of 9 at best.
    expect(verdict([participantsTable([...people(7, LATE), ...undated(2)])], 4)).toBe(
      "Not met | 0.00 % | 90 % | 9 | 0 of 9 in time, 9 more needed",
    );
  });

  it("is open for people of a table that lacks the column, and says so of that table alone", () => {
    const without = tableOfRows(
      ["Participant ID", "Qualification", "Academic year", "Start date", "Mentor", "Board date"],
      [{ "Participant ID": "X1", Qualification: "NPQSL", "Academic year": "2017/18", "Start date": "2017-09-01" }],
      { name: "Cohort 2" },
    );
    const tables = [participantsTable(people(9, IN_TIME)), without];
    const reason = "Cohort 2: no column Presented date, unless it is “Board date”";
    expect(verdict(tables, 4)).toBe("Met | 100.00 % | 90 % | 0 | ");
    expect(verdict(tables, 4, { qualification: "NPQSL" })).toBe(`Not yet known |  |  | null | ${reason}`);
    // Without any other column of dates there is none that it may be.
    const undated = tableOfRows(
      ["Participant ID", "Qualification", "Academic year", "Start date"],
      [{ "Participant ID": "X1", Qualification: "NPQSL", "Academic year": "2017/18", "Start date": "2017-09-01" }],
      { name: "Cohort 2" },
    );
    expect(verdict([tables[0], undated], 4, { qualification: "NPQSL" })).toBe(
      "Not yet known |  |  | null | Cohort 2: no column Presented date",
    );
    expect(verdict(tables, 4, { qualification: null })).toBe(`Not yet known |  |  | null | ${reason}`);
  });
});

describe("who has still to present", () => {
  const bands = (asOf: number, definitions: Partial<Definitions> = {}): string[] => {
    const rows = [
      { "Start date": "31/08/2017" }, // until 28 February 2019
      { "Start date": "01/09/2017" }, // until 1 March 2019
      { "Start date": "01/12/2017" }, // until 1 June 2019: 92 days after 1 March
      { "Start date": "30/11/2017" }, // until 30 May 2019: 90 days after 1 March
      { "Start date": "", "Academic year": "2017/18" },
      { "Start date": "", "Academic year": "2017/18", "Deferred date": "2018-05-01" },
      { "Start date": "01/09/2017", "Deferred date": "2018-05-01" },
      { "Start date": "01/09/2017", "Withdrawn date": "2018-05-01" },
      { "Start date": "01/09/2017", ...LATE },
    ];
    const all = rows.map((row) => ({ ...row, "Academic year": "2017/18" }));
    return rowOf(resultsOf([participantsTable(all)], definitions, asOf), 4, "NPQH", "Still to present");
  };

  it("is counted by how near the deadline is", () => {
    expect(bands(ON_THE_DEADLINE)).toEqual(["1", "2", "1", "2", "1"]);
    // 30 May is 89 days away then, and 1 June 91.
    expect(bands(DAY_AFTER)).toEqual(["2", "1", "1", "2", "1"]);
    expect(bands(serialFromCivil(2017, 10, 1))).toEqual(["", "", "4", "2", "1"]);
  });

  it("is banded like all others after deferring, where those are due", () => {
    expect(bands(DAY_AFTER, { deferredAreDue: true })).toEqual(["3", "1", "1", "", "2"]);
  });
});

describe("metric 5", () => {
  it("is short of whole assessments", () => {
    const task = (id: string, outcome: string): Row => ({
      "Participant ID": id,
      Task: "1",
      "QAA moderated": "Yes",
      "Moderation outcome": outcome,
    });
    const upheld = Array.from({ length: 18 }, (_, i) => task(`P-${i + 1}`, "Upheld"));
    const tables = [
      participantsTable(people(20)),
      assessmentsTable([...upheld, task("P-19", "Not upheld"), task("P-20", "Not upheld")]),
    ];
    expect(verdict(tables, 5)).toBe("Not met | 90.00 % | 95 % | 1 | 18 of 20 upheld, 1 more needed");
  });
});
