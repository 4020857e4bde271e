import fc from "fast-check";
import type { Definitions } from "../../../src/metrics/definitions";
import type { Need } from "../../../src/metrics/next/next";
import { isoDay } from "../../../src/text/day-text";
import { nextOfTables } from "../../support/next-of-tables";
import {
  assessmentsTable,
  feedbackTable,
  participantsTable,
  people,
  targetsTable,
  type Row,
} from "../../support/register-tables";

const IN_2017: Row = { Qualification: "NPQH", "Academic year": "2017/18" };

/** A need as a line: "2 2017/18 NPQH: short 5, 6 needed until 2018-08-31". */
function lines(needs: readonly Need[]): string[] {
  return needs.map(({ metric, year, qualification, short, needed, until, isOver }) => {
    const day = until === null ? "" : ` until ${isoDay(until)}`;
    return `${metric} ${year} ${qualification ?? "all"}: short ${short}, ${needed} needed${day}${isOver ? ", over" : ""}`;
  });
}

function needsOf(...given: Parameters<typeof nextOfTables>): string[] {
  return lines(nextOfTables(...given).next.needs);
}

describe("what metric 1 needs", () => {
  const tables = [participantsTable(people(40, IN_2017)), targetsTable([{ ...IN_2017, "Recruitment target": 50 }])];

  it("is as many recruits as are missing, until the academic year ends", () => {
    expect(needsOf(tables, null)).toEqual(["1 2017/18 NPQH: short 10, 10 needed until 2018-08-31"]);
    expect(needsOf(tables, "2018-08-31")).toEqual(["1 2017/18 NPQH: short 10, 10 needed until 2018-08-31"]);
    expect(needsOf(tables, "2018-09-01")).toContain("1 2017/18 NPQH: short 10, 10 needed until 2018-08-31, over");
  });

  it("follows the percentage from which it is met: 85 % of 50 are 42.5", () => {
    const of = (percentage: number) => needsOf(tables, null, { recruitmentThresholdPercent: percentage });
    expect(of(85)).toEqual(["1 2017/18 NPQH: short 3, 3 needed until 2018-08-31"]);
    expect(of(80)).toEqual([]);
  });

  it("is listed for each qualification, as a surplus of one does not make up for another", () => {
    const two = [
      participantsTable([...people(60, IN_2017, "H"), ...people(3, { ...IN_2017, Qualification: "NPQSL" }, "S")]),
      targetsTable([
        { ...IN_2017, "Recruitment target": 50 },
        { ...IN_2017, Qualification: "NPQSL", "Recruitment target": 5 },
      ]),
    ];
    expect(needsOf(two, null)).toEqual(["1 2017/18 NPQSL: short 2, 2 needed until 2018-08-31"]);
  });
});

/** Recruits of whom some are from schools with many FSM pupils, against a share. */
function shareNeeds(reached: number, recruited: number, targetPercent: number): string[] {
  return needsOf(
    [
      participantsTable([
        ...people(reached, { ...IN_2017, "School FSM %": 30 }, "F"),
        ...people(recruited - reached, { ...IN_2017, "School FSM %": 10 }, "O"),
      ]),
      targetsTable([{ ...IN_2017, "FSM target %": targetPercent }]),
    ],
    null,
  );
}

describe("what a share needs", () => {
  /** As the standings of the published report: 15 of 71 would do, but recruits also count among the 71: 15 of 76 are 19.7 %, 16 of 77 20.8 %. */
  it.each([
    [10, 71, 20, 5, 6],
    [36, 199, 21, 6, 8], // 43 of 206 are 20.9 %, 44 of 207 are 21.3 %
    [47, 246, 20, 3, 3], // 49 of 248 are 19.8 %, 50 of 249 are 20.1 %
    [2, 197, 3, 4, 5], // 6 of 201 are 2.99 %, 7 of 202 are 3.5 %
    [0, 4, 50, 2, 4], // 4 of 8 are exactly 50 %
    [9, 10, 99, 1, 90], // 99 of 100 are exactly 99 %
  ])("%i of %i against %i %%: %i short, %i further recruits", (reached, recruited, percent, short, needed) => {
    expect(shareNeeds(reached, recruited, percent)).toEqual([
      `2 2017/18 NPQH: short ${short}, ${needed} needed until 2018-08-31`,
    ]);
  });

  it("cannot be recruited where everybody has to count and somebody does not", () => {
    expect(shareNeeds(3, 4, 100)).toEqual(["2 2017/18 NPQH: short 1, null needed until 2018-08-31"]);
  });

  it("is the least number that does, by trying each", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 95 }),
        (reached, others, percent) => {
          const recruited = reached + others;
          const doIt = (k: number): boolean => reached + k >= Math.ceil((percent * (recruited + k)) / 100);
          let least = 0;
          while (!doIt(least)) least++;
          const found = shareNeeds(reached, recruited, percent);
          if (least === 0) expect(found).toEqual([]);
          else expect(found[0]).toContain(`, ${least} needed `);
        },
      ),
      { numRuns: 60, seed: 15 },
    );
  });
});

describe("what metric 5 needs", () => {
  const assessed = (upheld: number, moderated: number) => [
    participantsTable(people(moderated, { ...IN_2017, "Presented date": "2018-12-01" })),
    assessmentsTable(
      Array.from({ length: moderated }, (_, at) => ({
        ...{ "Participant ID": `P-${at + 1}`, Task: "Task 1", "QAA moderated": "Yes" },
        "Moderation outcome": at < upheld ? "Upheld" : "Not upheld",
      })),
    ),
  ];

  it("is further assessments that are all upheld, without a day: 38 of 40 are 95 %", () => {
    expect(needsOf(assessed(18, 20), null)).toEqual([
      "5 2017/18 NPQH: short 1, 20 needed",
      "5 2017/18 all: short 1, 20 needed",
    ]);
    expect(needsOf(assessed(19, 20), null)).toEqual([]);
  });
});

describe("what metric 6 needs", () => {
  const rated = (definitions: Partial<Definitions>) =>
    needsOf(
      [
        participantsTable(people(2, IN_2017)),
        feedbackTable([
          { "Participant ID": "P-1", "Feedback date": "2018-07-01", Rating: 5 },
          { "Participant ID": "P-2", "Feedback date": "2018-07-01", Rating: 6 },
        ]),
      ],
      null,
      definitions,
    );

  it("is further ratings of 10: with one, the mean of 5 and 6 is 7", () => {
    expect(rated({})).toEqual(["6 2017/18 NPQH: short 1, 1 needed", "6 2017/18 all: short 1, 1 needed"]);
  });

  it("cannot be reached where the mean has to be 10", () => {
    expect(rated({ feedbackThreshold: 10 })).toEqual([
      "6 2017/18 NPQH: short null, null needed",
      "6 2017/18 all: short null, null needed",
    ]);
  });
});

describe("what metric 4 needs", () => {
  /** Starts of 1 September 2017 are due on 1 March 2019. */
  const started: Row = { ...IN_2017, "Start date": "2017-09-01" };
  const tables = (late: number, open: number) => [
    participantsTable([
      ...people(5, { ...started, "Presented date": "2019-01-10" }, "T"),
      ...people(late, { ...started, "Presented date": "2019-03-02" }, "L"),
      ...people(open, { ...started, "Start date": "2017-09-15" }, "O"),
    ]),
  ];

  it("is how many of those who can still be in time have to be, until the last deadline", () => {
    // 5 of 6 are less than 90 %. With all ten others due, 15 of 16 are in time at best, and 14.4 have to be.
    expect(needsOf(tables(1, 10), "2019-03-10")).toEqual([
      "4 2017/18 NPQH: short 1, 10 needed until 2019-03-15",
      "4 2017/18 all: short 1, 10 needed until 2019-03-15",
    ]);
  });

  it("cannot be reached any more where even all of them are too few", () => {
    expect(needsOf(tables(2, 10), "2019-03-10")[0]).toBe("4 2017/18 NPQH: short 2, null needed until 2019-03-15, over");
    // All ten are overdue: 5 of 16 are in time, and 15 would have to be.
    expect(needsOf(tables(1, 10), "2019-03-16")[0]).toBe("4 2017/18 NPQH: short 10, null needed, over");
  });
});
