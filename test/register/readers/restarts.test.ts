import fc from "fast-check";
import { resultsOf } from "../../support/readings";
import { described } from "../../support/described";
import { buildRegister } from "../../../src/register/register";
import {
  assessmentsTable,
  feedbackTable,
  participantsTable,
  problemsOf,
  registerOf,
  tableOfRows,
  type Row,
} from "../../support/register-tables";

const LEFT: Row = { "Participant ID": "A", "Start date": "2017-09-01", "Withdrawn date": "2018-03-01" };
const BACK: Row = { "Participant ID": "A", "Academic year": "2018/19", "Start date": "2018-09-10" };

describe("somebody who withdrew and started the same qualification again", () => {
  it("counts twice, each time in its own year, with a warning at the later start that names both rows", () => {
    const register = registerOf(LEFT, BACK);
    expect(register.counts).toEqual({ rows: 2, counted: 2, leftOut: 0 });
    expect([...register.participants.year]).toEqual([17, 18]);
    expect(problemsOf(register)).toEqual(["restarted-participant@3:Start date"]);
    const [{ severity, message }] = described(register.problems);
    expect(severity).toBe("warning");
    expect(message).toContain("withdrew on 01/03/2018 in row 2 and starts again here on 10/09/2018");
  });

  it("is told of at the later start also where that row comes first, in another table", () => {
    const tables = [participantsTable([BACK], { name: "Now" }), participantsTable([LEFT], { name: "Before" })];
    const register = buildRegister(tables);
    expect(register.problems.map(({ code, table }) => [code, table])).toEqual([["restarted-participant", "Now"]]);
    expect(described(register.problems)[0].message).toContain("in row 2 of Before");
  });

  it.each<[string, Row, Row]>([
    ["started on the day of the withdrawal", LEFT, { ...BACK, "Start date": "2018-03-01" }],
    ["started before it", LEFT, { ...BACK, "Start date": "2018-02-28" }],
    ["withdrew on an unknown day", { ...LEFT, "Withdrawn date": "Yes" }, BACK],
    ["started on an unknown day", LEFT, { ...BACK, "Start date": "" }],
    ["withdrew before they had started", { ...LEFT, "Start date": "2018-05-01" }, BACK],
    ["did not withdraw", { ...LEFT, "Withdrawn date": "" }, BACK],
    ["deferred", { ...LEFT, "Withdrawn date": "", "Deferred date": "2018-03-01" }, BACK],
  ])("is a conflict where they %s", (_, first, second) => {
    for (const rows of [
      [first, second],
      [second, first],
    ]) {
      const register = registerOf(...rows);
      expect(register.counts).toEqual({ rows: 2, counted: 1, leftOut: 1 });
      expect(problemsOf(register)).toContain("conflicting-participant@3:Participant ID");
    }
  });

  it("may do so more than once, and each repeated row is still a duplicate", () => {
    const again = { ...BACK, "Academic year": "2019/20", "Start date": "2019-09-09" };
    const left = { ...BACK, "Withdrawn date": "2019-02-01" };
    const register = registerOf(again, LEFT, left, LEFT, again);
    expect(register.counts).toEqual({ rows: 5, counted: 3, leftOut: 2 });
    expect(problemsOf(register)).toEqual([
      "duplicate-participant@5:Participant ID",
      "duplicate-participant@6:Participant ID",
      "restarted-participant@2:Start date",
      "restarted-participant@4:Start date",
    ]);
    expect(described(register.problems)[2].message).toContain("withdrew on 01/02/2019 in row 4");
  });

  it("has assessments and ratings with the participation that had begun by their date", () => {
    const { assessments, feedback } = buildRegister([
      participantsTable([BACK, LEFT]),
      assessmentsTable([
        { "Participant ID": "A", Task: "1", "Presented date": "2018-02-01" },
        { "Participant ID": "A", Task: "1", "Presented date": "2019-12-01" },
      ]),
      feedbackTable([
        { "Participant ID": "A", "Feedback date": "2018-05-01", Rating: 4 },
        { "Participant ID": "A", "Feedback date": "2018-09-10", Rating: 9 },
        { "Participant ID": "A", "Feedback date": "", Rating: 8 },
      ]),
    ]);
    expect(assessments?.map(({ position }) => position)).toEqual([1, 0]);
    expect(feedback?.map(({ position }) => position)).toEqual([1, 0, 0]);
  });

  it("has outcomes and declarations on the course with the participation that had begun by their date", () => {
    const { participants } = buildRegister([
      participantsTable([BACK, LEFT]),
      tableOfRows(
        ["Participant ID", "Course identifier", "State", "Completion date"],
        [
          {
            "Participant ID": "A",
            "Course identifier": "npq-headship",
            State: "passed",
            "Completion date": "2020-03-01",
          },
        ],
        { name: "Outcomes" },
      ),
      tableOfRows(
        ["Participant ID", "Course identifier", "Declaration type", "Declaration date", "State"],
        ["started 2017-09-20", "started 2018-09-25", "completed 2020-03-01"].map((one) => ({
          "Participant ID": "A",
          "Course identifier": "npq-headship",
          "Declaration type": one.split(" ")[0],
          "Declaration date": one.split(" ")[1],
          State: "paid",
        })),
        { name: "Declarations" },
      ),
    ]);
    // 1 March 2020 is 43891.
    expect([...participants.presented]).toEqual([43891, 0]);
    expect([...participants.result]).toEqual([1, 0]);
  });

  it("changes no figure with the order of the rows, nor with the table they are in", () => {
    const others = Array.from({ length: 6 }, (_, i): Row => ({ "Participant ID": `P${i}`, Gender: i % 2 ? "F" : "M" }));
    const third = { ...BACK, "Academic year": "2019/20", "Start date": "2019-09-09" };
    const rows = [LEFT, { ...BACK, "Withdrawn date": "2019-02-01" }, third, ...others];
    const original = resultsOf([participantsTable(rows)]);
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), fc.nat(rows.length), (shuffled, cut) => {
        const tables = [shuffled.slice(0, cut), shuffled.slice(cut)].map((part) => participantsTable(part));
        expect(resultsOf(tables)).toEqual(original);
      }),
    );
  });
});
