import { buildRegister, type Register } from "../../../src/register/register";
import { recognitionOf } from "../../../src/register/tables/recognition/recognition-of";
import { described } from "../../support/described";
import { idsOf, participantsTable, problemsOf, tableOf, type Row } from "../../support/register-tables";

const HEADINGS = ["ID", "Start date", "School FSM %", "Gender", "Withdrawn"];
const ANN = ["P1", 43000, 30, "F", ""];
const BEN = ["P2", 43000, 40, "M", 43100];

/** A sheet whose name says which qualification and year its rows are of, so that an ID alone is somebody. */
function sheet(rows: readonly (readonly unknown[])[], headings: readonly string[] = HEADINGS): Register {
  const cells = rows.map((row) => headings.map((_, at) => row[at] ?? ""));
  const recognition = recognitionOf(headings, { sample: cells, titles: ["NPQH 2017/18"] });
  if (recognition === null) throw new Error("This must be a table of participants.");
  return buildRegister([{ ...tableOf(headings, cells), recognition }]);
}

/** What is said of one row of a sheet. */
const saidOf = (register: Register, row: number): string[] =>
  problemsOf(register).filter((problem) => problem.includes(`@${row}:`));

describe("a row of figures below the people", () => {
  it.each([
    ["Recruited", 2, "", "", 1],
    ["Number recruited", 2],
    ["Headcount", "2"],
    ["Retention", "50%"],
    ["Withdrawals", 1],
    ["Withdrawn", 0.5],
    ["Target", 10],
    ["FSM 30%+", 2],
    ["Average FSM", "", 35],
    ["Recruited: 2", "", "", "", 1],
    ["2 participants", "", "", "", ""],
    ["Headcount", "", "", "", ""],
  ])("is nobody's by its label: %s", (...figures) => {
    const register = sheet([ANN, BEN, [], figures]);
    expect(idsOf(register)).toEqual(["P1", "P2"]);
    expect(saidOf(register, 5)).toEqual([expect.stringMatching(/^(?:totals-row|report-line|label-row)@5:ID$/)]);
  });

  it.each([["Signed off by", "J Smith"], ["Approved by: J Smith"], ["Contact: npq@example.org"]])(
    "is nobody's where somebody signs: %s",
    (...cells) => {
      const register = sheet([ANN, BEN, [], cells]);
      expect(idsOf(register)).toEqual(["P1", "P2"]);
      expect(saidOf(register, 5)).toEqual(["report-line@5:ID"]);
    },
  );

  it.each([
    ["a count of the dates", [2, "", "", "", 1]],
    ["figures behind it", [2, "", "100%", "", "50%"]],
    ["nothing", [2]],
  ])("is nobody's that counts the IDs and has %s", (_, figures) => {
    const register = sheet([ANN, BEN, [], figures]);
    expect(idsOf(register)).toEqual(["P1", "P2"]);
    expect(saidOf(register, 5)).toEqual(["totals-row@5:ID"]);
  });

  it("may count numbers, and a group of texts", () => {
    const numbers = sheet([
      [101, 43000, 30, "F"],
      [102, 43000, 30, "F"],
      [2, "", "", "", 1],
    ]);
    expect(idsOf(numbers)).toEqual(["101", "102"]);
    const group = sheet([ANN, BEN, ["P3", 43000], [1, "", "", "", 1], ["P4", 43000]]);
    expect(idsOf(group)).toEqual(["P1", "P2", "P3", "P4"]);
    const groups = sheet([ANN, BEN, [2, "", "", "", 1], ["P3", 43000], ["P4", 43000], [4, "", "", "", 1]]);
    expect(idsOf(groups)).toEqual(["P1", "P2", "P3", "P4"]);
  });

  it.each([
    ["whose ID is a number among texts, with a day", [2, 43000]],
    ["whose ID is a number among texts, with a gender", [2, "", "", "F"]],
    ["whose ID is a number among texts, with a school", [2, "", 100_123, ""]],
    ["whose ID is a label, with a day", ["Target", 43000]],
    ["whose ID is a label, with a gender", ["Target", "", "", "F"]],
    ["whose ID is a number that counts nobody", [17, "", "", "", ""]],
    ["whose ID is like the others'", ["P7", "", "", "", 1]],
    ["who is named as no label is", ["Passed, Ann", 1]],
  ])("is somebody's %s", (_, row) => {
    const register = sheet([ANN, BEN, row]);
    expect(idsOf(register)).toContain(String(row[0]));
  });

  it("is somebody's among other numbers, though the ID is by chance the number of people above", () => {
    const people = [7, 1, 2].map((id) => [id, id === 2 ? "" : 43000, 35]);
    expect(idsOf(sheet(people))).toEqual(["7", "1", "2"]);
    const withdrawn = people.map((cells) => [...cells, "", cells[0] === 2 ? 1 : ""]);
    expect(idsOf(sheet(withdrawn))).toEqual(["7", "1", "2"]);
  });

  it("is somebody's amid the people, whose number is by chance that of the people above", () => {
    const list = ["ID", "School FSM %", "Gender"];
    const somebody = sheet(
      [
        ["P1", 30],
        ["P2", 40],
        [2, 50],
        ["P4", 20],
      ],
      list,
    );
    expect(idsOf(somebody)).toEqual(["P1", "P2", "2", "P4"]);
    const count = sheet([["P1", 30], ["P2", 40], [2, 50], [], ["P4", 20]], list);
    expect(idsOf(count)).toEqual(["P1", "P2", "P4"]);
  });

  it("is nobody's that names a course beside its figures", () => {
    const register = sheet([ANN, ["NPQSL", "", 12], BEN]);
    expect(idsOf(register)).toEqual(["P1", "P2"]);
    expect(saidOf(register, 3)).toEqual(["label-row@3:ID"]);
  });

  it("makes no days of its counts, of which a check would tell", () => {
    expect(problemsOf(sheet([ANN, BEN, [2, "", "", "", 1]])).join()).not.toContain("no-dates");
    expect(problemsOf(sheet([ANN, BEN, ["P3", 43000, "", "", 1]])).join()).toContain("no-dates");
  });

  it("belongs to no group of a list that says a course once for each of its rows", () => {
    const rows: Row[] = ["NPQH", "NPQSL"].flatMap((code, at) => [
      { "Participant ID": `A${at}`, Qualification: code },
      { "Participant ID": `B${at}`, Qualification: "" },
      { "Participant ID": `C${at}`, Qualification: "" },
      { "Participant ID": "Recruited", Qualification: "", "Academic year": "", "Start date": 3 },
    ]);
    expect(idsOf(buildRegister([participantsTable(rows)]))).toEqual(["A0", "B0", "C0", "A1", "B1", "C1"]);
  });
});

describe("a row that may be a count of the people above it", () => {
  const COURSES = ["ID", "Qualification", "Academic year", "Start date", "Gender"];
  const person = (id: unknown): unknown[] => [id, "NPQH", "2017/18", 43000, "F"];

  it.each([
    ["of more than there are", [41]],
    ["with figures", [41, "", 30, "", 5]],
    ["written as text", ["41"]],
  ])("is counted, and asked about: %s", (_, row) => {
    const register = sheet([ANN, BEN, [], row]);
    expect(idsOf(register)).toEqual(["P1", "P2", "41"]);
    expect(saidOf(register, 5)).toContain("count-row@5:ID");
    expect(saidOf(register, 5)).not.toContain("bare-row@5:ID");
  });

  it("is asked about among longer numbers, and below small ones where it is the last and alone", () => {
    const long = [1234567, 1234568].map((id) => [id, 43000, 30, "F"]);
    expect(saidOf(sheet([...long, [41, "", 30]]), 4)).toContain("count-row@4:ID");
    const small = [1, 2].map((id) => [id, 43000, 30, "F"]);
    expect(saidOf(sheet([...small, [3]]), 4)).toContain("count-row@4:ID");
  });

  it("is asked about among many longer numbers", () => {
    const people = Array.from({ length: 45 }, (_, at) => [10001 + at, "F", 20]);
    expect(saidOf(sheet([...people, [45, "", 22]], ["ID", "Gender", "School FSM %"]), 47)).toEqual(["count-row@47:ID"]);
    const plain = people.map(([id]) => [id, "NPQH", "2017/18"]);
    const register = sheet([...plain, [45, "NPQH", "2017/18"]], COURSES.slice(0, 3));
    expect(saidOf(register, 47)).toEqual(["count-row@47:ID"]);
  });

  it("is asked about where its course and year are said", () => {
    const register = sheet([person("P1"), person("P2"), [41, "NPQH", "2017/18"]], COURSES);
    expect(saidOf(register, 4)).toContain("count-row@4:ID");
  });

  it("is asked about where the list has no start dates", () => {
    const people = ["P1", "P2"].map((id) => [id, "F", "Passed"]);
    expect(saidOf(sheet([...people, [41, "", 2]], ["ID", "Gender", "Result"]), 4)).toContain("count-row@4:ID");
  });

  it.each([
    ["is one of several numbers", [3, "", 35], [1, 2]],
    ["is a number with fewer digits than others", [8, "", 35], [16, 20]],
    ["has a day", [41, 43000], ["P1", "P2"]],
    ["has a gender", [41, "", "", "F"], ["P1", "P2"]],
  ])("is none that %s", (_, row, ids) => {
    const register = sheet([...ids.map((id) => [id, 43000, 30, "F"]), row]);
    expect(idsOf(register)).toHaveLength(3);
    expect(problemsOf(register).join()).not.toContain("count-row");
  });

  describe("where others say no more", () => {
    const list = (...rows: (readonly [id: unknown, course?: string])[]): string[] => {
      const cells = rows.map(([id, course = "NPQH"]) => [id, course, "2017/18"]);
      const register = sheet(cells, COURSES.slice(0, 3));
      expect(register.counts.counted).toBe(rows.length);
      return problemsOf(register).filter((one) => one.startsWith("count-row"));
    };

    it("is asked about if it is unlike them, and the last", () => {
      expect(list(["P1"], ["P2"], [2])).toEqual(["count-row@4:ID"]);
      expect(list(["P1"], ["P2"], ["P3", "NPQSL"], [2], [1, "NPQSL"])).toEqual(["count-row@6:ID"]);
    });

    it.each([
      ["somebody is below it", [["P1"], [1], ["P2"]]],
      ["all have numbers", [[39], [40], [3]]],
    ] as [string, [unknown, string?][]][])("is none if %s", (_, rows) => {
      expect(list(...rows)).toEqual([]);
    });
  });
});

describe("a row of periods below the people", () => {
  it.each([
    ["after what they are of", ["Qualification", 43344, 43374, 43405]],
    ["of which one is total", ["Month", "Sep", "Oct", "Total"]],
    ["after what they are of, under dates alone", ["Course", 43344]],
    ["as months without a year", ["Courses", "Sept", "October", "Nov."]],
    ["as terms", ["Term", "Autumn 2018", "Spring term", "Summer '19"]],
    ["as academic years", ["Year", "", "2017/18", "2018/19"]],
  ])("is the headings of figures: %s", (_, row) => {
    const register = sheet([ANN, BEN, [], row]);
    expect(idsOf(register)).toEqual(["P1", "P2"]);
    expect(saidOf(register, 5)).toEqual([expect.stringMatching(/^label-row@5:ID$/)]);
  });

  it.each([
    ["has days where days belong", ["P3", 43000, "", "", 43100]],
    ["has a gender", ["Month", 43000, "", "F"]],
    ["has a start only", ["Mae Term", 43000]],
  ])("is somebody that %s", (_, row) => {
    expect(idsOf(sheet([ANN, BEN, row]))).toEqual(["P1", "P2", row[0]]);
  });

  it.each([
    ["Passed", ["A1", 43000, 43500]],
    ["Outcome", ["A1", 43000, "Summer 2019"]],
    ["Progress", ["Jo Lee", 43000, "Term 3"]],
    ["Gender", ["A1", "", "Total"]],
  ])("is somebody with a day or term in a column such as %s", (heading, row) => {
    expect(idsOf(sheet([["A2", 43000, ""], row], ["ID", "Started", heading]))).toEqual(["A2", row[0]]);
  });

  it("is somebody whose name is a word of the calendar", () => {
    const names = ["Weeks", "May", "June Summer"];
    expect(
      idsOf(
        sheet(
          names.map((name) => [name, 43000, 43200]),
          ["ID", "Start date", "Withdrawn"],
        ),
      ),
    ).toEqual(names);
  });

  it("is left out for its course where there is a column of courses", () => {
    const register = sheet([["A1", "May 2018", 43000]], ["ID", "Qualification", "Start date"]);
    expect(saidOf(register, 2)).toEqual(["unknown-qualification@2:Qualification"]);
  });

  it("is somebody whose year is said beside the days", () => {
    const rows = ["P1", "P2", "P3"].map((id) => [id, "2017/18", 43000]);
    expect(idsOf(sheet(rows, ["ID", "Academic year", "Start date"]))).toEqual(["P1", "P2", "P3"]);
  });
});

describe("a label that may be somebody's name", () => {
  it.each([["Average Joe"], ["Target A"], ["Target"], ["Passed Ann"]])(
    "is left out alone, and what to do is said: %s",
    (label) => {
      const register = sheet([ANN, [label], BEN]);
      expect(idsOf(register)).toEqual(["P1", "P2"]);
      expect(saidOf(register, 3)).toEqual([expect.stringMatching(/^(?:label-row|status-title)@3:ID$/)]);
    },
  );

  it("is one in a list with courses, too", () => {
    const nothing = { Qualification: "", "Academic year": "", "Start date": "" };
    const register = buildRegister([participantsTable([{}, { ...nothing, "Participant ID": "Average Joe" }])]);
    expect(saidOf(register, 3)).toEqual(["label-row@3:Participant ID"]);
  });

  it.each([["Sum"], ["Total Ann"], ["Count"]])("is asked about beside a day: %s", (label) => {
    const register = sheet([ANN, [label, 43000, 30, "F"], BEN]);
    expect(saidOf(register, 3)).toEqual(["label-row@3:ID"]);
    expect(saidOf(sheet([ANN, BEN, [label, 2, 30, ""]]), 4)).toEqual(["totals-row@4:ID"]);
  });

  it.each([["2 participants"], ["Recruited: 2"], ["Target 20%"]])("is none that has its figure: %s", (label) => {
    expect(saidOf(sheet([ANN, BEN, [label]]), 4)).toEqual(["report-line@4:ID"]);
  });
});

describe("a title that is a status", () => {
  const TITLES = [
    "Withdrawn",
    "Did not start",
    "Not started",
    "Leavers",
    "Withdrawn participants",
    "WD participants",
    "The participants below withdrew during the year",
    "Did not take up their place / never started",
    "Deferred",
    "Completed",
  ];

  it.each(TITLES)("is no participant, and what it says is asked for: %s", (title) => {
    const register = sheet([ANN, [], [title], BEN]);
    expect(idsOf(register)).toEqual(["P1", "P2"]);
    expect(saidOf(register, 4)).toEqual(["status-title@4:ID"]);
    expect(register.counts).toEqual({ rows: 3, counted: 2, leftOut: 1 });
  });

  it.each([...TITLES, "LEAVERS 2022/23"])("is one below columns of courses and years: %s", (title) => {
    const nothing = { Qualification: "", "Academic year": "", "Start date": "" };
    const register = buildRegister([
      participantsTable([{}, { ...nothing, "Participant ID": title }, { "Participant ID": "B" }]),
    ]);
    expect(saidOf(register, 3)).toEqual(["status-title@3:Participant ID"]);
  });

  it("says so where it also gives the year", () => {
    const [title] = described(sheet([ANN, ["Leavers 2018/19"], BEN]).problems).filter(
      ({ code }) => code === "section-title",
    );
    expect(title.what).toMatch(
      /are read as NPQH, 2018\/19\. They are counted as their own rows say, because a title is not read as a status\.$/,
    );
  });

  it("has people below it", () => {
    expect(saidOf(sheet([ANN, BEN, ["Withdrawn"]]), 4)).toEqual(["label-row@4:ID"]);
    expect(saidOf(sheet([ANN, BEN, ["Withdrawn"], ["Retention"]]), 4)).toEqual(["label-row@4:ID"]);
  });

  it("may be in a column of names, or the first one", () => {
    const named = {
      ...participantsTable([
        {},
        { "Participant ID": "", Qualification: "", "Academic year": "", "Start date": "" },
        { "Participant ID": "B" },
      ]),
    };
    const register = buildRegister([{ ...named, named: [{ row: 3, heading: 1, value: "Withdrawn" }] }]);
    expect(saidOf(register, 3)).toEqual(["status-title@3:First name"]);
    const first = sheet(
      [
        [43000, "P1", "F"],
        ["Withdrawn", ""],
        [43000, "P2", "M"],
      ],
      ["Start date", "ID", "Gender", "Withdrawn"],
    );
    expect(saidOf(first, 3)).toEqual(["status-title@3:Start date"]);
  });

  it.each([
    ["beside anything else", ["Withdrawn", "", "", "F"]],
    ["behind an ID", ["P7 withdrawn"]],
    ["behind a name", ["Ann Smith (withdrawn)"]],
    ["that is a name", ["Left, Ann"]],
    ["that is initials", ["WD"]],
    ["that is a name with such initials", ["W D Smith"]],
    ["that is a name with such initials and stops", ["W.D. Smith"]],
    ["that is an ID", ["WD012"]],
    ["that is an ID with a space", ["Leaver 12"]],
  ])("is none %s", (_, row) => {
    const register = sheet([ANN, row, BEN]);
    expect(idsOf(register)).toEqual(["P1", row[0], "P2"]);
  });

  it("is none in a column of statuses or dates of withdrawal", () => {
    const register = sheet([ANN, ["", "", "", "", "Withdrawn"], BEN]);
    expect(saidOf(register, 3)).toEqual(["missing-id@3:ID"]);
  });
});
