import { findHeadings } from "../../../../src/register/tables/headings/find-headings";
import type { Recognition, RecognitionResult } from "../../../../src/register/tables/recognition/recognition";
import type { TableMapping } from "../../../../src/register/tables/table-mapping";

const rows = (text: string): string[][] =>
  text
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()));

const recognitionIn = (result: RecognitionResult): Recognition | null =>
  result.kind === "recognised" ? result.recognition : null;

/** What was found: role, row, first column, and the field of each heading. */
function found(text: string, sheet = "Sheet1") {
  return findHeadings(rows(text), sheet).map(({ result, name, row, column, headings, end }) => {
    const recognition = recognitionIn(result);
    return {
      name,
      role: recognition?.definition.role ?? null,
      row,
      column,
      fields: headings.map((_, i) => [...(recognition?.columns ?? [])].find(([, at]) => at === i)?.[0] ?? ""),
      end,
      constants: [...(recognition?.constants ?? [])].map(([field, { value }]) => `${field} = ${value}`),
    };
  });
}

describe("headings", () => {
  it("are found below titles and notes, under other names", () => {
    const [table] = found(`
      Our NPQ participants |        |     |              |
      Kept by Jo           |        |     |              |
                           |        |     |              |
      TRN                  | Course | Sex | Date started | Pass/Fail
      0123456              | NPQH   | F   | 01/09/2018   | Pass
    `);
    expect(table).toMatchObject({
      role: "participants",
      row: 3,
      fields: ["participantId", "qualification", "gender", "startDate", "result"],
    });
  });

  it("may be spread over two rows, with a merged title above", () => {
    const [table] = found(`
      ID | NPQ  | Dates      |                | Withdrawn
         |      | Start date | Presented date | date
      A1 | NPQH | 43000      | 43500          |
    `);
    expect(table).toMatchObject({
      row: 1,
      fields: ["participantId", "qualification", "startDate", "presentedDate", "withdrawnDate"],
    });
  });

  it("of tables side by side are several, with a blank column between them", () => {
    const tables = found(`
      Participant ID | Qualification | Start date |  | Qualification | Academic year | Recruitment target
      A1             | NPQH          | 43000      |  | NPQH          | 2017/18       | 12
    `);
    expect(tables).toMatchObject([
      { role: "participants", column: 0 },
      { role: "targets", column: 4 },
    ]);
  });

  it("of tables below one another are several, each with its own rows and titles", () => {
    const tables = found(`
      Targets 2018/19 |               |                    |        |
      Qualification   | Academic year | Recruitment target |        |
      NPQH            | 2017/18       | 12                 |        |
      NPQSL           | 2017/18       | 15                 |        |
                      |               |                    |        |
      People 2017/18  |               |                    |        |
      ID              | Qualification | Date started       | Result | Gender
      A1              | NPQH          |                    | Passed | F
                      |               |                    |        |
      ID              | Rating        |                    |        |
      A1              | 9             |                    |        |
      A2              | 8             |                    |        |
                      |               |                    |        |
      School URN      | PercentageFSM | PhaseOfEducation   |        |
      100001          | 12.5          | Primary            |        |
    `);
    expect(tables).toMatchObject([
      { role: "targets", row: 1, end: 4, constants: [] },
      { role: "participants", row: 6, end: 8, constants: ["academicYear = 2017/18"] },
      { role: "feedback", row: 9, end: 12 },
      { role: "schools", row: 13, end: null },
    ]);
  });

  it("of cross-tabs of targets alone: the first has the name of the sheet", () => {
    const tables = found(`
      Recruitment targets |         |
                          | 2017/18 | 2018/19
      NPQH                | 12      | 13
      NPQSL               | 8       | 9
                          |         |
      FSM targets         |         |
                          | 2017/18 | 2018/19
      NPQH                | 20%     | 20%
      NPQSL               | 20%     | 20%
    `);
    expect(tables.map(({ name, role }) => [name, role])).toEqual([
      ["Sheet1", "targets"],
      ["Sheet1, table 2", "targets"],
    ]);
  });

  it("may leave the year to the sheet, each of several tables", () => {
    const tables = found(
      `
      Course | Recruitment target |        |            |
      NPQH   | 3                  |        |            |
             |                    |        |            |
      People NPQH |               |        |            |
      ID     | Gender             | Result | Start date | Ethnicity
      A1     | F                  | Passed | 43000      | Irish
    `,
      "NPQ 2017-18",
    );
    expect(tables).toMatchObject([
      { role: "targets", constants: ["academicYear = 2017/18"] },
      { role: "participants", constants: ["qualification = NPQH", "academicYear = 2017/18"] },
    ]);
  });

  it("leave the sparse last rows of the table above to it", () => {
    const tables = found(`
      ID | Feedback date | Rating |       |
      A1 | 43000         | 8      |       |
      A2 |               | 9      |       |
      A3 |               | 3      |       |
         |               |        |       |
      People 2017/18 |   |        |       |
      ID | Qualification | Result | Start date | Gender
      A1 | NPQH          | Passed | 43000 | F
    `);
    expect(tables).toMatchObject([
      { role: "feedback", row: 0, end: 4 },
      { role: "participants", row: 6, constants: ["academicYear = 2017/18"] },
    ]);
    const [first] = found(`
      ID | Rating |  |  |
      A1 | 8      |  |  |
      A2 | 9      |  |  |
      NPQH people |  |  |  |
      ID | Gender | Result | Start date | Ethnicity
      A1 | F      | Passed | 43000 | Irish
    `);
    expect(first).toMatchObject({ role: "feedback", end: 3 });
  });

  it("over two rows below another table are not its row", () => {
    const [first, second] = found(`
      ID | Rating |        |        |
      A1 | 8      |        |        |
         |        |        |        |
      Person |    | Dates  |        | Outcome
      ID | Course | Start date | Presented date | Result
      A1 | NPQH   | 43000  | 43400  | Passed
    `);
    expect([first.end, second.row]).toEqual([2, 4]);
  });

  it("that stand again are the same table's, and so are data that look like headings", () => {
    const tables = found(`
      ID | Qualification | Date started | Status    | Result
      A1 | NPQH          | 43000        | Withdrawn | Passed
                         |              |           |
      ID | Qualification | Date started | Status    | Result
      A2 | NPQH          | 43000        | Withdrawn | Passed
    `);
    expect(tables).toMatchObject([{ role: "participants", row: 0, end: null }]);
  });

  it("of drop-down lists beside a table are not its columns", () => {
    const list = `
      ID | Qualification | Date started |  | Gender | Outcome
      A1 | NPQH          | 43000        |  | Male   | Passed
      A2 | NPQH          | 43000        |  | Female | Failed
      A3 | NPQH          | 43000        |  |        |
    `;
    expect(found(list)).toMatchObject([
      { fields: ["participantId", "qualification", "startDate"] },
      { name: "Sheet1, table 2", role: null },
    ]);
    const columns = list.replace(
      "A3 | NPQH          | 43000        |  |  ",
      "A3 | NPQH          | 43000        |  | Male",
    );
    expect(found(columns)[0].fields).toContain("gender");
  });

  it("of columns behind a blank heading are the table's, though its last line is one of totals", () => {
    const [table] = found(`
      ID    | Qualification | Start date |   | Rating | Notes | Ethnicity
      A1    | NPQH          | 43000      | 1 | 8      |       | Irish
      A2    | NPQH          | 43000      | 2 | 7      | rang  | Chinese
      Total |               |            |   |        |       | 2
    `);
    expect(table.fields).toEqual(["participantId", "qualification", "startDate", "", "rating", "", "ethnicity"]);
  });

  it("of ratings and days in the first rows are the table's, and what may be a list of choices is named", () => {
    const tablesWith = (heading: string, ...cells: string[]) => {
      const [first, second] = cells;
      return findHeadings(
        rows(`
          ID | Qualification | Start date |  | ${heading}
          A1 | NPQH          | 43000      |  | ${first}
          A2 | NPQH          | 43000      |  | ${second}
          A3 | NPQH          | 43000      |  |
        `),
        "Sheet1",
      ).map(({ result }) => recognitionIn(result));
    };
    expect(tablesWith("Rating", "8.5", "0.5")[0]?.columns.has("rating")).toBe(true);
    expect(tablesWith("Date left", "01/02/2018", "02/03/2018")[0]?.columns.has("withdrawnDate")).toBe(true);
    expect(tablesWith("Left on", "01/02/2018", "02/03/2018")[0]?.columns.has("withdrawnDate")).toBe(true);
    const [scale] = tablesWith("Rating", "1", "2");
    expect([scale?.columns.has("rating"), scale?.listsBeside]).toEqual([false, [{ heading: "Rating", offset: 4 }]]);
    const [status] = tablesWith("Status", "Withdrawn", "Deferred");
    expect([status?.columns.has("status"), status?.listsBeside]).toEqual([false, [{ heading: "Status", offset: 4 }]]);
    expect(tablesWith("Room", "Hall", "Library")[0]?.listsBeside).toBeUndefined();
  });

  it("of schools are those of the people in the same rows, on either side of them", () => {
    const tables = found(`
      School FSM % | School URN | Result |  | ID | Qualification | Start date
      30.5         | 100123     | Passed |  | A1 | NPQH          | 43000
      12           | 100124     |        |  | A2 | NPQH          | 43000
    `);
    expect(tables).toHaveLength(1);
    expect(tables[0].fields).toEqual([
      ...["fsm", "schoolUrn", "result", ""],
      ...["participantId", "qualification", "startDate"],
    ]);
  });

  it("on both sides of a blank column are those of one list where only one side has IDs", () => {
    const tables = found(`
      Gender | ID | Rating |   | Disability | Year    | Ethnicity | Result | Qualification
      F      | A1 | 8      | 1 | No         | 2017/18 | Irish     | Passed | NPQH
      M      | A2 | 7      | 2 | Yes        | 2017/18 | Chinese   |        | NPQML
    `);
    expect(tables).toHaveLength(1);
    expect(tables[0]).toMatchObject({
      role: "participants",
      fields: [
        ...["gender", "participantId", "rating", "", "disability", "academicYear", "ethnicity"],
        ...["result", "qualification"],
      ],
    });
  });

  it("are repeated, or those of another list, whatever notes begin beside them and in the line of their title", () => {
    const list = (headings: string) =>
      found(`
        NPQLBC |        |            |        |  |
        ID     | Gender | Start date | Result |  |
        A1     | F      | 43000      | Passed |  |
        NPQML  |        |            |        |  | Key
        ${headings}                           |  | W = withdrawn
        A2     | F      | 43000      | Passed |  | D = deferred
      `).map(({ end, constants }) => ({ end, constants }));
    expect(list("ID | Gender | Start date | Result")).toEqual([{ end: null, constants: ["qualification = NPQLBC"] }]);
    expect(list("ID | Result | Start date | Gender")).toEqual([
      { end: 3, constants: ["qualification = NPQLBC"] },
      { end: null, constants: ["qualification = NPQML"] },
    ]);
  });

  it("do not take the person above them, who has a qualification and little else, for their title", () => {
    const ends = (person: string) =>
      found(`
        2018/19
        Course | ID | Gender | Result | Comment
        NPQML  | A  | F      | Passed |
        ${person}
        2017/18
        Course |    | Gender | Result | ID
        NPQSL  |    | F      | Passed | C
      `).map(({ end }) => end);
    expect(ends("NPQEL | B | | |")).toEqual([4, null]);
    expect(ends("NPQEL | | | | pending")).toEqual([4, null]);
  });

  it("have no title in a list beside that begins in the line of their own", () => {
    const [, below] = found(`
      2018/19
      ID      | Course | Gender     | Start date | Result |   | Courses
      A       | NPQH   | F          | 43400      | Passed |   | NPQH
      2017/18 |        |            |            |        |   | NPQML
      Gender  | ID     | Start date | Result     |        |   |
      F       | B      | 43100      | Passed     |        |   |
    `);
    expect([below.role, below.constants]).toEqual([null, []]);
  });

  it("with a further column that says what their titles would are those of another list", () => {
    const lists = found(`
      NPQH 2018/19
      ID | Gender | Start date | Result |
      A  | F      | 43400      | Passed |
         |        |            |        |
      ID | Gender | Start date | Result | Which one
      C  | F      | 43400      | Passed | NPQML
      D  | F      | 43400      | Passed | NPQSL
    `);
    expect(lists.map(({ fields, end }) => [fields.includes("qualification"), end])).toEqual([
      [false, 3],
      [true, null],
    ]);
  });

  it("of a list above that says too little leave the title to the one below", () => {
    const tables = found(`
      NPQH 2018/19
      ID | Gender     |        |           |
      A  | F          |        |           |
      B  | M          |        |           |
         |            |        |           |
      ID | Start date | Result | Ethnicity | Disability
      A  | 43400      | Passed | Irish     | No
      B  | 43400      | Passed | Irish     | No
    `);
    expect(tables.filter(({ role }) => role === "participants")).toMatchObject([
      { constants: ["qualification = NPQH", "academicYear = 2018/19"], end: null },
    ]);
  });

  it("of drop-down lists beside the people are not the pieces of their list", () => {
    const [people] = found(`
      ID | Gender | Start date | Result | Disability | Ethnicity |   | Course |   | Qualification | Year    | Recruitment target
      A  | F      | 43400      | Passed | No         | Irish     |   | NPQH   |   | NPQH          | 2018/19 | 10
      B  | F      | 43400      | Passed | No         | Irish     |   | NPQML  |   | NPQML         | 2018/19 | 20
      C  | F      | 43400      | Passed | No         | Irish     |   | NPQSL  |   |               |         |
      D  | F      | 43400      | Passed | No         | Irish     |   |        |   |               |         |
      E  | F      | 43400      | Passed | No         | Irish     |   |        |   |               |         |
    `);
    expect(people.fields).not.toContain("qualification");
  });

  it("between blank ones are those of one list where no piece by itself is one, and the one with the ID has ratings", () => {
    const tables = found(`
      Start date | FSM % |   | Rating | Result | ID | Gender |    | Course | Ethnicity
      43000      | 40    | 1 | 8      | Passed | A1 | F      | ok | NPQH   | Irish
      43000      | 30    | 2 | 7      |        | A2 | M      | ok | NPQML  | Chinese
      Total      |       |   |        |        |    |        |    |        | 2
    `);
    expect(tables).toHaveLength(1);
    expect(tables[0].fields.filter((field) => field !== "")).toEqual([
      ...["startDate", "fsm", "rating", "result", "participantId", "gender", "qualification", "ethnicity"],
    ]);
  });

  it("on both sides of a blank column are those of one list, whichever side its totals and its footer are on", () => {
    const list = (...lines: string[]) =>
      found(
        [
          "Withdrawn date | Result | Gender | Academic year | Disability |   | ID | Start date | Qualification",
          "               | Passed | F      | 2017/18       | No         | x | A1 | 43000      | NPQH",
          ...lines,
        ].join("\n"),
        // The course of all rows, so that each side by itself would be a list.
        "NPQH",
      ).map(({ fields }) => fields.filter((field) => field !== ""));
    const left = ["withdrawnDate", "result", "gender", "academicYear", "disability"];
    const all = [[...left, "participantId", "startDate", "qualification"]];
    expect(list()).toEqual(all);
    expect(list("Total | | | | | | | | 1", "Source: our own records")).toEqual(all);
    expect(list("Everybody who has started before the census day")).toEqual(all);
    expect(list(" | 1 | 1 | | | | | | Total", " | 1 | 1 | | | | | Total")).toEqual(all);
    expect(list(" | 1 | 1 | | | | Total", "Printed on | 43100")).toEqual(all);
    // A key under no heading is beside the list.
    const key = found(
      [
        "  | Withdrawn date | Result | Gender | Academic year | Disability |   | ID | Start date | Qualification",
        "  |                | Passed | F      | 2017/18       | No         |   | A1 | 01/09/2018 | NPQH",
        "Key",
        "W = withdrawn",
      ].join("\n"),
      "NPQH",
    );
    expect(key.map(({ role }) => role)).toEqual(["participants"]);
    // A row may lack its ID.
    expect(list(" | Passed | M | 2017/18 | No | | | 01/09/2018 | NPQH")).toEqual(all);
    // Without a day it is prepared for somebody, and may be beside another list's.
    expect(list(" | Passed | M | 2017/18 | No | | | | NPQH")).not.toEqual(all);
    expect(list(" | Passed | M | 2017/18 | No")).not.toEqual(all);
  });

  it("behind a blank column are the table's whatever stands below its rows, on either side", () => {
    const table = (...lines: string[]) =>
      found(
        [
          "ID | Qualification | Start date |   | Rating | Room",
          "A1 | NPQH          | 43000      | 1 | 8      | Hall",
          "A2 | NPQH          | 43000      | 2 | 7      | Hall",
          ...lines,
        ].join("\n"),
      )[0].fields.filter((field) => field !== "");
    const all = ["participantId", "qualification", "startDate", "rating"];
    expect(table(" |  |  |  | Source: our own records | ")).toEqual(all);
    expect(table(" |  |  |  | Total | 2 ")).toEqual(all);
    expect(table("Count |  |  |  | 2 | 2", " |  |  |  | Page 1 of 1 | ")).toEqual(all);
    expect(table("Total | 2 |  |  | 15 | ", "Source: our own records | NPQ office |  |  |  | ")).toEqual(all);
  });

  it("on both sides of blank columns are those of one list whose totals begin to the left of another blank column", () => {
    const tables = found(`
      Deferred date |   | ID | Qualification | Start date |   | Mentor | FSM % | URN    | Presented date
                    | x | A1 | NPQH          | 43000      | 1 | B Lee  | 40    | 100123 | 43400
      43100         |   | A2 | NPQH          | 43000      | 2 |        | 30    | 100124 |
      Total         |   |    |               |            |   |        |       |        | 1
    `);
    expect(tables.map(({ role }) => role)).toEqual(["participants"]);
    expect(tables[0].fields).toEqual(expect.arrayContaining(["deferredDate", "fsm", "schoolUrn", "presentedDate"]));
  });

  it.each([
    ["a school more than people", "URN | FSM %", "100001 | 40", "100002 | 30", "100003 | 20"],
    ["a leaver more than people", "Leaver | Left on", "Jo L | 01/03/2019", "Al D | 02/03/2019", "Bo F | 03/03/2019"],
  ])("of a list beside are not the people's although a total is in its last line: %s", (_, headings, ...rows) => {
    const tables = found(`
      Ethnicity |   | ID | Course | Start date | School URN |   | ${headings}
      Irish     |   | A1 | NPQH   | 01/09/2018 | 100002     |   | ${rows[0]}
      Irish     |   | A2 | NPQH   | 01/09/2018 | 100003     |   | ${rows[1]}
      Total     |   |    |        |            |            |   | ${rows[2]}
    `);
    expect(tables[0].fields).not.toContain("fsm");
    expect(tables[0].fields).not.toContain("withdrawnDate");
  });

  it("belong to columns that are not read but hold the titles of its rows, which may be the last line", () => {
    const columns = (text: string): number[] => found(text, "NPQEL 2018/19").map(({ column }) => column);
    const titled = columns(`
      Last name |   | Start date | Gender | Result | ID
      Khan      |   | 01/09/2018 | F      | Passed | A1
      NPQH      |   |            |        |        |
      Hall      |   | 01/09/2018 | M      |        | A2
      NPQML     |   |            |        |        |
    `);
    expect(titled).toEqual([0]);
    const choices = columns(`
      Course |   | Start date | Gender | Result | ID
      NPQEL  |   | 01/09/2018 | F      | Passed | A1
      NPQH   |   |            |        |        |
      NPQML  |   | 01/09/2018 | M      |        | A2
      NPQSL  |   |            |        |        |
    `);
    expect(choices).toEqual([0, 2]);
  });

  describe("beside a list with blank lines are not the list's", () => {
    const number = (cell: string): string | number => (/^\d{1,6}$/.test(cell) ? Number(cell) : cell);
    const people = (text: string, sheet = "Sheet1") => {
      const tables = findHeadings(
        rows(text).map((cells) => cells.map(number)),
        sheet,
      ).map((table) => ({
        ...table,
        recognition: recognitionIn(table.result),
      }));
      const table = tables.find(({ recognition }) => recognition?.definition.role === "participants");
      const columns = [...(table?.recognition?.columns ?? [])];
      return { column: table?.column, fields: columns.sort(([, a], [, b]) => a - b).map(([field]) => field) };
    };
    it.each([
      ["figures by region", "Region | Number", ["London | 3", "Kent | 1", "NPQSL |", "Leeds | 2", "York | 1"]],
      ["other numbers of people", "TRN", ["1234567", "1234568", "NPQSL", "1234569", ""]],
      ["who has left", "Left on", ["01/03/2019", "02/03/2019", "2018/19", "03/03/2019", ""]],
    ])("as %s", (_, heading, [first, second, title, third, fourth]) => {
      const { fields } = people(`
        ID | Course | Gender | Start date |   | ${heading}
        A1 | NPQH   | F      | 01/09/2018 |   | ${first}
        A2 | NPQH   | M      | 01/09/2018 |   | ${second}
           |        |        |            |   | ${title}
        A3 | NPQSL  | F      | 01/09/2018 |   | ${third}
        A4 | NPQSL  | F      | 01/09/2018 |   | ${fourth}
      `);
      expect(fields).toEqual(["participantId", "qualification", "gender", "startDate"]);
    });

    it("as notes that only mention a course", () => {
      const table = people(
        `
        Notes          |   | ID | Gender | Start date
        Moved          |   | A1 | F      | 01/09/2018
        See NPQSL list |   |    |        |
        Rang           |   | A2 | F      | 01/09/2018
                       |   | A3 | F      | 01/09/2018
      `,
        "NPQH 2018/19",
      );
      expect(table.column).toBe(2);
    });

    it("as a small summary, although one of the people lacks an ID", () => {
      const table = people(`
        Phase   | Course |   | Start date | ID | FSM % | School URN |   | Qualification | Number |   | URN    | FSM %
        Primary | NPQH   |   | 20/10/2017 |    | 31    | 100002     |   | NPQH          | 1      |   | 100001 | 10
        Primary | NPQML  |   | 19/11/2017 | A2 | 10    | 100003     |   | Total         | 9      |   |        |
        Primary | NPQH   |   | 12/11/2017 | A3 | 31    | 100002     |   |               |        |   |        |
      `);
      expect(table.fields.slice(0, 2)).toEqual(["phase", "qualification"]);
    });
  });

  it("of schools are not the people's because of a sentence beside them", () => {
    const tables = found(`
      ID | Course | Start date | School URN |   | URN    | FSM % |   | Guidance
      A1 | NPQH   | 01/09/2018 | 100002     |   | 100001 | 40    |   | Enter one row for each participant on each of the courses
      A2 | NPQH   | 01/09/2018 | 100003     |   | 100002 | 30    |   | Enter dates as day, month and year in all of the columns
         |        |            |            |   | 100003 | 20    |   | Do not change any of the headings of the columns in row 1
    `);
    expect(tables.map(({ role }) => role)).toEqual(["participants", "schools"]);
  });

  it.each(["School URN", "Region"])("of schools that say much are not the people's: %s", (last) => {
    const tables = found(`
      ID | Course | Academic year | ${last} |   | URN    | FSM % | Year    | Status
      A1 | NPQML  | 2017/18       | 100002  |   | 100001 | 40    | 2017/18 | Open
      A2 | NPQSL  | 2017/18       | 100002  |   | 100002 | 20    | 2017/18 | Open
      A3 | NPQSL  | 2017/18       | 100001  |   | 100003 | 10    | 2017/18 | Open
         |        |               |         |   | 100004 | 10    | 2017/18 | Open
    `);
    expect(tables.map(({ role }) => role)).toEqual(["participants", "schools"]);
  });

  it("of a list of people beside another one without IDs are not that list's columns", () => {
    const tables = found(`
      Qualification | Academic year | Start date | Gender | Disability | Ethnicity | | Name     | Withdrawn date
      NPQH          | 2017/18       | 01/09/2017 | Female | No         | Irish     | | Jo Smith | 01/09/2018
      NPQH          | 2017/18       | 01/09/2017 | Male   | No         | Irish     | | Al Brown | 01/10/2018
      NPQH          | 2017/18       | 01/09/2017 | Female | No         | Chinese   | |          |
      NPQSL         | 2017/18       | 01/09/2017 | Female | No         | Irish     | |          |
      NPQSL         | 2017/18       | 01/09/2017 | Male   | Yes        | Irish     | |          |
    `);
    expect(tables.map(({ role }) => role)).toEqual(["participants", null]);
    expect(tables[0].fields).toEqual([
      "qualification",
      "academicYear",
      "startDate",
      "gender",
      "disability",
      "ethnicity",
    ]);
  });

  it.each(["", "Our NPQ people"])(
    "of a list to the left of a table are not its columns, whatever is above: %j",
    (title) => {
      const people = `Participant ID | Qualification | Academic year | Start date`;
      const tables = (left: readonly string[]) =>
        found(`
        ${title} | | | | | | |
                 | | | | | | |
        | ${left[0]} | | ${people}
        | ${left[1]} | | P1 | NPQH  | 2017/18 | 01/09/2017
        | ${left[2]} | | P2 | NPQH  | 2017/18 | 01/09/2017
        | ${left[3]} | | P3 | NPQH  | 2017/18 | 01/09/2017
        |            | | P4 | NPQSL | 2017/18 | 01/09/2017
      `);
      const lists = [
        ["Gender", "Female", "Male", "Not known"],
        ["Qualification", "NPQH", "NPQSL", "NPQML"],
        ["Name | Withdrawn date", "Jo Smith | 01/09/2018", "Al Brown | 01/10/2018", "|"],
      ];
      for (const list of lists) {
        const all = tables(list);
        expect(all.map(({ role }) => role)).toEqual([null, "participants"]);
        expect(all[1].fields).toEqual(["participantId", "qualification", "academicYear", "startDate"]);
      }
    },
  );

  it("of a summary or a list of leavers beside a table are not its columns, however often a word stands there", () => {
    const [table] = found(`
      ID | Qualification | Start date |  | Status    | Count |  | Leaver | Date left  | Reason
      A1 | NPQH          | 43000      |  | Withdrawn | 1     |  | A3     | 43100      | Moved
      A2 | NPQH          | 43000      |  | Active    | 1     |  | A4     | 43100      | Ill
      A3 | NPQSL         | 43000      |  | Deferred  | 1     |  |        |            |
      A4 | NPQSL         | 43000      |  | Passed    | 1     |  |        |            |
      A5 | NPQSL         | 43000      |  |           |       |  |        |            |
    `);
    expect(table.fields.filter((field) => field !== "")).toEqual(["participantId", "qualification", "startDate"]);
  });

  describe("of a list beside a table that is none of its columns", () => {
    /** The columns that are said not to be read, with how far they are from the table's first. */
    const unread = (text: string): unknown =>
      findHeadings(
        // Statistics are told by their numbers.
        rows(text).map((cells) => cells.map((cell) => (/^\d+$/.test(cell) ? Number(cell) : cell))),
        "Sheet1",
      )
        .map(({ result }) => recognitionIn(result))
        .flatMap((recognition) => recognition?.listsBeside ?? [])
        .map(({ heading, offset }) => `${heading} ${offset}`);
    const people = "ID | Qualification | Start date | Gender | Withdrawn date | School name";
    const sheet = (left: readonly string[], right: readonly string[] = []): string =>
      [people, ...["A1", "A2", "A3", "A4"].map((id) => `${id} | NPQH | 43000 | Female | | Acme`)]
        .map((row, i) => `${left[i] ?? left[0].replace(/[^|]/g, "")} | | ${row} | | ${right[i] ?? ""}`)
        .join("\n");

    it.each([
      ["who has left, by its heading", ["Leavers", "Jo Smith", "Al Brown"], ["Leavers -2"]],
      [
        "who has left, and when",
        ["Leavers | Left at", "Jo Smith | 43100", "Al Brown | 43101"],
        ["Leavers -3", "Left at -2"],
      ],
      ["which of the table's people they are", ["Not paid", "A3", "A2"], ["Not paid -2"]],
    ])("are named where it says %s", (_, list, named) => {
      expect(unread(sheet(list))).toEqual(named);
    });

    it("are named on the right as well", () => {
      expect(unread(sheet(["Rooms", "Hall"], ["Drop-outs | Reason", "Jo Smith | Ill"]))).toEqual(["Drop-outs 7"]);
    });

    it.each([
      ["choices", ["Gender", "Female", "Male"]],
      ["anything else", ["Rooms", "Hall", "Library"]],
      ["numbers of people in groups", ["School name | Number", "Acme | 4", "Best | 0"]],
    ])("are not spoken of where it holds %s", (_, list) => {
      expect(unread(sheet(list))).toEqual([]);
    });

    it("are named where it has for each school what the table has no column for", () => {
      for (const share of ["% FSM", "% of pupils eligible for free school meals"]) {
        const schools = [`School name | ${share}`, "Acme | 31", "Best | 12"];
        expect(unread(sheet(["Rooms", "Hall"], schools))).toEqual([`${share} 8`]);
        expect(unread(sheet(["Rooms", "Hall"], schools).replace("School name", "Notes"))).toContain(`${share} 8`);
      }
      const regions = ["Region | % of pupils eligible for free school meals", "North | 31", "South | 12"];
      expect(unread(sheet(["Rooms", "Hall"], regions))).toEqual(["% of pupils eligible for free school meals 8"]);
    });
  });

  it("are not a person's row below a blank one, whatever the sheet's name says", () => {
    const tables = found(
      `
      ID | Qualification | Start date | Gender | Ethnicity | Status    | Result
      P1 | NPQH          | 43400      | Female | Indian    |           |
      P2 | NPQH          | 43400      | Male   | Irish     |           |
         |               |            |        |           |           |
      P3 | NPQSL         | 43400      | Female | Indian    | Deferred  | Pass
      P4 | NPQSL         | 43400      | Male   | Irish     | Withdrawn |
      P5 | NPQSL         | 43400      | Female | Indian    |           | Pass
    `,
      "2018-19",
    );
    expect(tables).toHaveLength(1);
  });

  it("of two lists side by side are never those of one", () => {
    const tables = found(`
                     |            |        |  | NPQSL          |            |
      Participant ID | Start date | Gender |  | Participant ID | Start date | Gender
      P1             | 43400      | Female |  | P3             | 43400      | Female
      P2             | 43400      | Male   |  | P4             | 43400      | Male
    `);
    expect(tables.map(({ role, column }) => [column, role])).toEqual(
      expect.arrayContaining([
        [0, null],
        [4, "participants"],
      ]),
    );
  });

  it("end where the last of them is: a column without one is not read", () => {
    const [table] = found(`
      ID | Qualification | Start date |
      A1 | NPQH          | 43000      | Female
      A2 | NPQH          | 43000      | Male
      A3 | NPQH          | 43000      | Female
    `);
    expect(table.fields).toEqual(["participantId", "qualification", "startDate"]);
  });

  it("of a list beside a table have the title above them to themselves", () => {
    const [table, list] = found(
      `
      Register 2018/19 |      |            |        |  |               |            |
                       |      |            |        |  | NPQSL leavers |            |
      ID               | Sex  | Start date | Result |  | Leaver        | Date left  | Reason
      A1               | F    | 43400      |        |  | B1            | 43500      | Moved
      A2               | F    | 43400      |        |  |               |            |
    `,
      "NPQH",
    );
    expect(table.constants).toEqual(["qualification = NPQH", "academicYear = 2018/19"]);
    expect(list.role).toBeNull();
  });

  it("have their title although a list beside the table begins in the same line", () => {
    const [table] = found(`
      NPQ for Middle Leadership (NPQML) |     |            |        |  | Code  | Meaning
      ID                                | Sex | Start date | Result |  | NPQH  | Headship
      A1                                | F   | 43400      | Passed |  | NPQML | Middle leadership
      A2                                | M   | 43400      | Failed |  | NPQEL | Executive leadership
    `);
    expect(table.constants).toEqual(["qualification = NPQML"]);
    expect(table.fields).toEqual(["participantId", "gender", "startDate", "result", "", "", ""]);
  });

  it("of choices for a column that the table has are a list, also where it is as long as the table", () => {
    const [table] = found(`
      ID | NPQ  | Start date | Gender (optional) |  | Gender
      A1 | NPQH | 43400      | Prefer not to say |  | Female
      A2 | NPQH | 43400      | Male              |  | Male
    `);
    expect(table.fields.indexOf("gender")).toBe(3);
    const results = `
      ID | NPQ  | Start date | Outcome |  | Result
      A1 | NPQH | 43400      |         |  | Passed
      A2 | NPQH | 43400      |         |  | Failed
    `;
    // Nobody can tell whether these are two people's results.
    expect(findHeadings(rows(results), "Sheet1").map(({ result }) => recognitionIn(result)?.listsBeside)[0]).toEqual([
      { heading: "Result", offset: 5 },
    ]);
    const [own] = found(`
      ID | NPQ  | Start date | Withdrawn |  | Withdrawn date
      A1 | NPQH | 43400      | Yes       |  | 43500
      A2 | NPQH | 43400      | No        |  |
    `);
    expect(own.fields.at(-1)).toBe("withdrawnDate");
  });

  it("with blank columns between, for the eye, are one table's", () => {
    const tables = found(`
      ID | NPQ  | Start date |  | School URN | School FSM % | Phase   |  | Withdrawn date | Presented date | Result
      A1 | NPQH | 43000      |  | 100001     | 12           | Primary |  |                | 43400          | Passed
      A2 | NPQH | 43000      |  | 100001     | 12           | Primary |  | 43100          |                |
    `);
    expect(tables).toHaveLength(1);
    expect(tables[0].fields).toContain("schoolUrn");
    expect(tables[0].fields).toContain("withdrawnDate");
  });

  it("side by side have the titles above them, and one title is of all of them", () => {
    const tables = found(`
      Register 2018/19 |       |            |        |  |       |       |            |
      NPQH             |       |            |        |  | NPQSL |       |            |
      ID               | Sex   | Start date | Result |  | ID    | Sex   | Start date | Result
      A1               | F     | 43400      | Passed |  | B1    | F     | 43400      | Passed
    `);
    expect(tables.map(({ constants }) => constants)).toEqual([
      ["qualification = NPQH", "academicYear = 2018/19"],
      ["qualification = NPQSL", "academicYear = 2018/19"],
    ]);
  });

  it("over two rows are the same table's where the lower ones alone are repeated", () => {
    const tables = found(`
      Participant |      | Start | Withdrawn |  | Key
      ID          | NPQ  | date  | date      |  | W = withdrawn
      A1          | NPQH | 43000 | 43100     |  |
      NPQSL       |      |       |           |  |
      ID          | NPQ  | date  | date
      A2          | NPQH | 43000 | 43100
    `);
    expect(tables).toHaveLength(1);
    expect(tables[0].fields.slice(0, 4)).toEqual(["participantId", "qualification", "startDate", "withdrawnDate"]);
  });

  describe("of several lists below one another", () => {
    const tablesOf = (text: string) =>
      found(text).map(({ role, row, constants }) => `${role ?? "-"} ${row} ${constants.join(", ")}`.trim());

    it("are a list's own where the list below has more columns", () => {
      expect(
        tablesOf(`
          ID | NPQ  | Start date |            |
          A1 | NPQH | 43000      |            |
          A2 | NPQH | 43000      |            |
             |      |            |            |
          ID | NPQ  | Start date | Left on    | Result
          A3 | NPQH | 43000      | 43100      |
        `),
      ).toEqual(["participants 0", "participants 4"]);
    });

    it("are those of another list where they lack a column that its title stands for", () => {
      expect(
        tablesOf(`
          ID            | Start date | Gender | NPQ
          A1            | 43000      | F      | NPQH
          A2            | 43000      | F      |
                        |            |        |
          NPQML 2018/19 |            |        |
          ID            | Start date | Gender |
          A3            | 43000      | F      |
        `),
      ).toEqual(["participants 0", "participants 5 qualification = NPQML, academicYear = 2018/19"]);
    });

    it("are another list's where they repeat those above a list between them", () => {
      expect(
        tablesOf(`
          ID | NPQ  | Start date | Gender | Result
          A1 | NPQH | 43000      | F      | Passed
             |      |            |        |
          ID | NPQ  | Start date | Result |
          A2 | NPQH | 43000      | Passed |
             |      |            |        |
          ID | NPQ  | Start date | Gender | Result
          A3 | NPQH | 43000      | F      | Passed
        `),
      ).toEqual(["participants 0", "participants 3", "participants 6"]);
    });

    it("are found below a title with a day at its right, and below titles of groups of columns", () => {
      expect(
        tablesOf(`
          NPQEL 2018/19 |        |        | As at      | 01/10/2019
          ID            | Gender | Result |            |
          A1            | F      | Passed |            |
                        |        |        |            |
          ID            | NPQ    | Gender | Start date | Result
          A2            | NPQH   | F      | 43000      | Passed
        `),
      ).toEqual(["participants 1 qualification = NPQEL, academicYear = 2018/19", "participants 4"]);
      expect(
        tablesOf(`
          Participant | Course | Dates      | Outcome |
          ID          | NPQ    | Start date | Result  |
          A1          | NPQH   | 43000      | Passed  |
                      |        |            |         |
          Participant | Course | Dates      | Outcome | Personal
          ID          | NPQ    | Start date | Result  | Gender
          A2          | NPQH   | 43000      | Passed  | F
        `),
      ).toEqual(["participants 1", "participants 5"]);
    });

    it("are no participant whose ID and status are such words: with a course", () => {
      const headings = [
        "Participant ID",
        "Qualification",
        "Academic year",
        "Gender",
        "Ethnicity",
        "Withdrawn",
        "Status",
      ];
      const ann = ["P1", "NPQH", "2018/19", "F", "Indian", "", "Active"];
      const person = ["Started", "NPQH", "2018/19", "M", "White British", "", "Deferred"];
      const found = findHeadings([headings, ann, [], person, ann, ann], "Register");
      expect(found.map(({ row, end }) => [row, end])).toEqual([[0, null]]);
    });

    it("are no participant whose ID and status are such words: with a day, below somebody who withdrew", () => {
      const headings = ["ID", "Start date", "Gender", "Ethnicity", "Result", "Status"];
      const short = ["Level", "", "", "", "", ""];
      const others = [
        ["Withdrawn", "", "", "", "", "Completed"],
        ["P2", "", "M", "Indian", "", "Withdrawn"],
        ["Name", 43344, "F", "Indian", "Failed", "Deferred"],
        ["P1", 43344, "F", "Indian", "Passed", "Active"],
      ];
      const found = findHeadings([headings, short, ...others, ...others.slice(3)], "NPQH 2018-19");
      expect(found.map(({ row, end }) => [row, end])).toEqual([[0, null]]);
    });

    it.each([
      ["questions are numbered", ["Participant", "Feedback date", 1, 2, 3, "Overall rating"]],
      ["single question is numbered", ["Participant ID", "Feedback date", "Overall rating", 10]],
      ["sessions are days", ["Participant ID", "Feedback date", "Overall rating", 43374, 43405]],
      ["columns name a course", ["Participant ID", "Feedback date", "Overall rating", "NPQH"]],
    ])("are those of ratings whose %s", (_, ratings) => {
      const headings = ["Participant ID", "Qualification", "Academic year", "Gender", "Ethnicity", "Result"];
      const ann = ["P1", "NPQH", "2018/19", "F", "Indian", "Passed"];
      const found = findHeadings([headings, ann, [], ratings, ["P1", 43500, 8, 7, 9, 8]], "Register");
      expect(found.map(({ row, end }) => [row, end])).toEqual([
        [0, 2],
        [3, null],
      ]);
    });

    it("are found where the list above cannot be read, so that this is said", () => {
      const [first] = findHeadings(
        rows(`
          ID | NPQ  | Withdrawn date |        |
          A1 | NPQH | 43100          |        |
             |      |                |        |
          ID | NPQ  | Start date     | Gender | Result
          A2 | NPQH | 43000          | F      | Passed
        `),
        "Sheet1",
      );
      expect(first).toMatchObject({ row: 0, result: { kind: "not recognised", isLikely: true } });
    });

    it("are not joined with the person above where they are repeated beside a list of words", () => {
      const [table] = found(`
        Participants |      |            |  | Status
        ID           | NPQ  | Start date |  | Active
        A1           | NPQH | 43000      |  | Withdrawn
        ID           | NPQ  | Start date |  |
        A2           | NPQH | 43000      |  |
      `);
      expect(table).toMatchObject({ row: 1, end: null });
    });
  });

  it("of a school's or a manager's name are not the participant's", () => {
    const [table] = found(`
      School | School |     | Line manager |        | Course        |              |        |
      Name   | URN    | ID  | Name         | Number | Qualification | Start date   | Gender | Result
      Acme   | 100123 | A1  | Mo           | 7      | NPQH          | 43000        | F      | Passed
    `);
    expect(table.fields).toEqual([
      "",
      "schoolUrn",
      "participantId",
      "",
      "",
      "qualification",
      "startDate",
      "gender",
      "result",
    ]);
  });

  it("that say nothing are answered as they are, for the user to say what they are", () => {
    expect(found("Wer | Was | Wann\nAda | NPQH | 43000")).toMatchObject([{ role: null, row: 0 }]);
    expect(found("Hello")).toEqual([]);
  });

  it("leave the qualification or the year to the sheet's name or the title", () => {
    const list = "ID | Gender | Start date | Result\nA1 | F | 43000 | Passed";
    expect(found(list, "NPQH")[0].constants).toEqual(["qualification = NPQH"]);
    expect(found(list, "Middle Leaders 2018-19")[0].constants).toEqual([
      "qualification = NPQML",
      "academicYear = 2018/19",
    ]);
    expect(found(`NPQ for Senior Leadership | | | \n${list}`)[0].constants).toEqual(["qualification = NPQSL"]);
    // Two qualifications in a name say of no row which it is.
    expect(found(list, "NPQH and NPQSL")[0].role).toBeNull();
  });
});

describe("what cells hold", () => {
  it("tells a column whose heading does not", () => {
    const [table] = found(`
      ID | Wo                     | Wer    | Weg   | Ende   | Start date
      A1 | Any other ethnic group | Female | NPQH  | Passed | 43000
      A2 | Irish                  | Male   | NPQSL | Failed | 43000
    `);
    expect(table.fields).toEqual(["participantId", "ethnicity", "gender", "qualification", "", "startDate"]);
  });

  it("tells nothing where it could be anything", () => {
    const [table] = found(`
      ID | Qualification | Start date | Age | Paid | Note
      A1 | NPQH          | 43000      | 11  | TRUE | F
      A2 | NPQH          | 43000      | 10  | TRUE |
    `);
    expect(table.fields.slice(3)).toEqual(["", "", ""]);
  });
});

describe("other lists under headings that ours have, too", () => {
  it.each([
    [
      "staff training",
      `
      Name | Course     | Start date | Status
      Ada  | First aid  | 43000      | Completed
      Ben  | Fire drill | 43001      | Completed
      Cy   | Excel      | 43002      | Booked
    `,
    ],
    [
      "a budget",
      `
      Programme | Year    | Target
      Catering  | 2017/18 | 1200
      Venues    | 2017/18 | 900
      Travel    | 2018/19 | 400
    `,
    ],
    [
      "marks",
      `
      ID | Overall rating
      A1 | 75
      A2 | 62
    `,
    ],
  ])("are not taken for ours: %s", (_, text) => {
    expect(found(text)[0].role).toBeNull();
  });

  it("are ours when a qualification is among the courses, or the heading is the add-in's own", () => {
    expect(found("Name | Course | Start date\nA | First aid | 1\nB | NPQH | 2\nC | ? | 3")[0].role).toBe(
      "participants",
    );
    expect(found("Name | Qualification | Start date\nA | x | 1\nB | y | 2\nC | z | 3")[0].role).toBe("participants");
  });
});

describe("which row holds the headings", () => {
  it("takes two known words: one alone is no row of headings", () => {
    expect(found("Result | |\nWer | Was | Wann\nAda | NPQH | 43000")).toMatchObject([{ role: null, row: 1 }]);
    expect(found("Result | Status |\nWer | Was | Wann")).toMatchObject([{ row: 0 }]);
  });

  it("is the first of those that are as good", () => {
    const list = "ID | Qualification | Start date\nA1 | NPQH | 43000\nTRN | Course | Started\n7 | NPQSL | 43000";
    expect(found(list)).toMatchObject([{ row: 0 }]);
  });

  it("is read together with the row above where that says whose ID it is, though either is as good", () => {
    const [table] = found(`
      Line manager | Participant |               |
      ID           | ID          | Qualification | Start date
      M1           | A1          | NPQH          | 43000
    `);
    expect(table).toMatchObject({ row: 1, fields: ["", "participantId", "qualification", "startDate"] });
  });
});

describe("a line above the headings", () => {
  const constantsBelow = (title: string): string[] | undefined =>
    found(`${title}\nID | Gender | Start date | Result\nA1 | F | 43000 | Passed`)[0].constants;

  it("is a title with one text or two, and with three it is none", () => {
    expect(constantsBelow("NPQH 2017/18 | | |")).toEqual(["qualification = NPQH", "academicYear = 2017/18"]);
    expect(constantsBelow("NPQH | 2017/18 | |")).toEqual(["qualification = NPQH", "academicYear = 2017/18"]);
    expect(constantsBelow("NPQH | 2017/18 | Mo |")).toEqual([]);
  });
});

describe("of two tables side by side with as many columns", () => {
  it("the left one has the sheet's name", () => {
    const tables = found(`
      ID | Qualification | Start date |  | Qualification | Academic year | Recruitment target
      A1 | NPQH          | 43000      |  | NPQH          | 2017/18       | 12
    `);
    expect(tables.map(({ name, role }) => [name, role])).toEqual([
      ["Sheet1", "participants"],
      ["Sheet1, table 2", "targets"],
    ]);
  });
});

describe("figures below a list of people", () => {
  it.each([
    ["targets", "Start date", "43000", "Recruitment target | 20"],
    ["targets, where they have two qualifications", "Earlier course", "NPQSL", "Recruitment target | 20"],
  ])("do not make the last person a heading: %s", (_, heading, cell, figures) => {
    const text = `
      ID | Qualification | ${heading} | Start
      A1 | NPQH          | ${cell}    | 43000
      A2 | NPQSL         | ${cell}    | 43000
         |               |            |
      ${figures}         |            |
    `;
    expect(found(text, "People and targets")).toMatchObject([{ role: "participants", row: 0, end: null }]);
  });

  it("do not make the last person a heading: years", () => {
    const text = `
      ID      | Qualification | Start date
      A1      | NPQH          | 43000
      A2      | NPQSL         | 43000
      2017/18 | 30            |
      2018/19 | 20            |
    `;
    expect(found(text, "People and targets")).toMatchObject([{ role: "participants", row: 0, end: null }]);
  });

  it("do not make the only person a heading", () => {
    const text = `
      ID                 | Qualification | Start date
      A1                 | NPQH          | 43000
      Recruitment target | 20            |
    `;
    expect(found(text)).toMatchObject([{ role: "participants", row: 0, end: null }]);
  });
});

describe("what the user says about a table", () => {
  const SIDES = `
    ID | Qualification | Start date |  | Course | Year    | Recruitment target
    A1 | NPQH          | 43000      |  | NPQH   | 2017/18 | 3
  `;
  const rolesUnder = (mappings: Record<string, TableMapping>) =>
    findHeadings(rows(SIDES), "People", (name) => mappings[name]).map(({ name, result }) => [
      name,
      recognitionIn(result)?.definition.role ?? null,
    ]);

  it("is said about it alone, and not about the one beside it", () => {
    expect(rolesUnder({})).toEqual([
      ["People", "participants"],
      ["People, table 2", "targets"],
    ]);
    expect(rolesUnder({ People: { table: "People", role: "none" } })).toEqual([
      ["People", null],
      ["People, table 2", "targets"],
    ]);
    expect(rolesUnder({ "People, table 2": { table: "People, table 2", role: "none" } })).toEqual([
      ["People", "participants"],
      ["People, table 2", null],
    ]);
  });
});
