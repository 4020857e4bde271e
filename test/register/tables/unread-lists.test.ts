import { chooseTables } from "../../../src/register/tables/choose-tables";
import { findHeadings } from "../../../src/register/tables/headings/find-headings";
import { remarkOnTables } from "../../../src/register/tables/remark-on-tables";

type Rows = readonly (readonly unknown[])[];

const [AUTUMN, SPRING] = [45_200, 45_350];

/** What is said of a sheet's lists that are not read: "participants: it has no column Participant ID". */
function said(sheet: string, ...rows: Rows): string[] {
  const width = Math.max(...rows.map(({ length }) => length));
  const lines = rows.map((cells) => Array.from({ length: width }, (_, at) => cells[at] ?? ""));
  const ranges = findHeadings(lines, sheet).map(({ row, column, ...found }) => ({
    ...found,
    ...{ isTable: false, sheetId: sheet, sheetName: sheet, firstRow: row + 1, firstColumn: column, rowCount: 9 },
  }));
  const choice = chooseTables({ chosen: null, excelTables: [], ranges, mappingOf: () => undefined });
  const around = { hiddenSheets: new Set<string>(), below: [], longSheets: [], wideSheets: [], candidates: ranges };
  return remarkOnTables(choice, around).map((remark) =>
    remark.code === "not-read" ? `${remark.details.kind}: ${remark.details.why}` : remark.code,
  );
}

const people = (count: number, cellsOf: (at: number) => readonly unknown[]): Rows =>
  Array.from({ length: count }, (_, at) => cellsOf(at));
const npq = (at: number): string => (at % 2 === 0 ? "NPQH" : "Senior Leadership");

const NO_ID = "participants: it has no column Participant ID";
const NO_ID_OR_START = `${NO_ID}, and no column Start date or Academic year`;
const NO_HEADINGS = "participants: it has no headings that are recognised";

describe("people under headings that are not recognised are named", () => {
  it("by a heading that speaks of people, beside a qualification and a date", () => {
    const rows = people(2, (at) => [`Q${at}`, npq(at), AUTUMN + at, ""]);
    expect(said("2023-24", ["Delegate code", "NPQ", "Commencing", "Left on"], ...rows)).toEqual([NO_ID]);
  });

  it("by their sex or ethnicity", () => {
    const rows = people(2, (at) => [`Q${at}`, npq(at), AUTUMN + at, "Female", "Indian"]);
    const headings = ["Code", "Programme of study", "Commencing", "Category", "Background"];
    expect(said("Intake", headings, ...rows)).toEqual([NO_ID_OR_START]);
  });

  it("where many have the same qualification and date or year", () => {
    for (const day of [AUTUMN, "2023/24", "October 2023"]) {
      const rows = people(8, (at) => [`Q${at}`, `Somebody ${at}`, npq(at), day]);
      expect(said("List", ["Code", "Who", "What", "When"], ...rows)).toEqual([NO_ID_OR_START]);
    }
  });

  it("where the sheet's name says the qualification or the year", () => {
    const started = people(3, (at) => [`Q${at}`, AUTUMN, at === 1 ? SPRING : ""]);
    expect(said("NPQH 2023-24", ["Delegate code", "Commencing", "Departed"], ...started)).toEqual([NO_ID]);
    const byYear = people(3, (at) => [`Q${at}`, npq(at), "", "F"]);
    expect(said("2023-24", ["Delegate code", "Programme of study", "Departed", "M or F"], ...byYear)).toEqual([NO_ID]);
  });

  it("without any headings", () => {
    expect(said("2023-24", ...people(2, (at) => [`Q${at}`, npq(at), AUTUMN, 35, "F", "No", "Indian"]))).toEqual([
      NO_HEADINGS,
    ]);
    expect(said("2023-24", ...people(8, (at) => [`Q${at}`, npq(at), AUTUMN, ""]))).toEqual([NO_HEADINGS]);
    expect(said("2023-24", ["Our people"], ...people(8, (at) => [`Q${at}`, npq(at), AUTUMN, ""]))).toEqual([
      NO_HEADINGS,
    ]);
  });

  it("side by side", () => {
    const ids = people(8, (at) => [`Q${at}`]).flat();
    const turned = [
      ["ID", ...ids],
      ["NPQ", ...ids.map(() => "NPQH")],
      ["Start date", ...ids.map(() => AUTUMN)],
    ];
    expect(said("2023-24", ...turned)).toEqual(["participants: its people are side by side and not below one another"]);
  });
});

describe("nothing is said of other lists with qualifications and dates", () => {
  it.each<[string, Rows]>([
    ["prices", [["Code", "Product", "Valid from", "Price"], ...people(8, (at) => [`C${at}`, npq(at), AUTUMN, 900])]],
    [
      "a timetable",
      [["Event", "For", "Day", "Place"], ...people(8, (at) => [`Day ${at}`, npq(at), AUTUMN + at, "Town hall"])],
    ],
    [
      "a timetable of one day",
      [["Session", "For", "Day", "Room"], ...people(8, (at) => [`Talk ${at}`, npq(at), AUTUMN, "Hall"])],
    ],
    ["cohorts", [["Cohort", "For", "Begins"], ...people(8, (at) => [`London ${at}`, npq(at), AUTUMN])]],
    [
      "schools",
      [["School", "Unique ref", "For", "Since"], ...people(8, (at) => [`School ${at}`, "", npq(at), AUTUMN])],
    ],
    [
      "starts by region",
      [["Region", "For", "In", "Starts"], ...people(8, (at) => [`Region ${at}`, npq(at), "2023/24", at])],
    ],
    [
      "starts by sex, under keys for a look-up",
      [
        ["Key", "For", "In", "Category", "Count"],
        ...people(8, (at) => [`K${at}`, npq(at), `${2020 + (at >> 2)}/${21 + (at >> 2)}`, at % 4 > 1 ? "F" : "M", at]),
      ],
    ],
    [
      "statistics by sex",
      [["For", "In", "Category", "n"], ...people(8, (at) => [npq(at), "2023/24", at % 4 > 1 ? "F" : "M", 10 + at])],
    ],
    [
      "a list of qualifications",
      [
        ["Code", "Title", "Since"],
        ["NPQH", "NPQ for Headship", AUTUMN],
        ["NPQSL", "NPQ for Senior Leadership", AUTUMN],
      ],
    ],
    [
      "products with the codes and titles of qualifications",
      [
        ["Item", "Product", "Title", "Since"],
        ["A1", "NPQH", "NPQ for Headship", AUTUMN],
        ["A2", "NPQSL", "NPQ for Senior Leadership", AUTUMN],
      ],
    ],
    [
      "contacts of a cohort",
      [
        ["Delegate name", "E-mail", "School name"],
        ["Ann", "a@x.uk", "X"],
        ["Ben", "b@x.uk", "Y"],
      ],
    ],
    [
      "days of events, one qualification a column",
      [
        ["Event", "NPQH", "NPQSL", "NPQEL"],
        ["Launch", AUTUMN, AUTUMN, AUTUMN],
        ["Lead", "A Smith", "B Jones", "C Patel"],
      ],
    ],
  ])("%s", (_, rows) => {
    expect(said("NPQH 2023-24", ...rows)).toEqual([]);
    expect(said("Sheet1", ...rows)).toEqual([]);
  });
});

it("nothing is said of staff whose jobs are qualifications, too", () => {
  const headings = ["Who", "Job", "Since", "M or F"];
  expect(said("Staff", headings, ["Ann", "Headteacher", AUTUMN, "F"], ["Ben", "SENCO", SPRING, "M"])).toEqual([]);
});

it("nothing is said of plans and of what is to be done", () => {
  for (const heading of ["Task", "Action", "Risk", "Milestone"]) {
    const rows = people(8, (at) => [`Thing ${at}`, "NPQH", AUTUMN]);
    expect(said("Plan", [heading, "NPQ", "When"], ...rows)).toEqual([]);
  }
});

it("nothing is said of events, of which only those who lead them are named", () => {
  const events = people(8, (at) => [`Workshop ${at}`, "NPQH", AUTUMN, `Somebody ${at}`]);
  expect(said("Events", ["Event", "NPQ", "When", "Facilitator"], ...events)).toEqual([]);
});

const NO_RATING = "feedback: it has no column Rating";

describe("lists of ratings under headings that are not recognised are named", () => {
  const rows: Rows = [
    ["P1", 8, 9],
    ["P2", "9", 10],
  ];

  it("where their sheet says that they are feedback", () => {
    const short = rows.map((cells) => cells.slice(0, 2));
    expect(said("Feedback", ["Participant ID", "Autumn rating", "Spring rating"], ...rows)).toEqual([NO_RATING]);
    expect(said("Feedback", ["Participant ID", "Score"], ...short)).toEqual([NO_RATING]);
    expect(said("Sheet1", ["Course evaluation"], ["Participant ID", "How useful?"], ...short)).toEqual([NO_RATING]);
    const question = "How would you rate the course overall?";
    expect(said("Survey", ["Name", "Email", question], ["Ann", "a@b.uk", "Excellent"])).toEqual([NO_RATING]);
  });

  it("and not elsewhere, or where nobody is named or nothing is rated", () => {
    expect(said("Marks", ["Participant ID", "Score"], ["P1", 8])).toEqual([]);
    expect(said("Feedback", ["Question", "Mean score"], ["Venue", 8])).toEqual([]);
    expect(said("Feedback", ["Name", "What we heard"], ["Ann", "Fine"])).toEqual([]);
    expect(said("Feedback", ["Name", "Hours"], ["Ann", 37.5])).toEqual([]);
  });
});

describe("people on a sheet that is said to be one of moderation", () => {
  it("are named as assessments", () => {
    const rows = [
      ["Participant ID", "Assessor grade", "QA grade"],
      ["P1", "Pass", "Fail"],
    ];
    expect(said("Moderation", ...rows)).toEqual([
      "assessments: it has no column Task or QAA moderated, and no column Presented date or QAA moderated or Result or Moderation outcome",
    ]);
    expect(said("Grades", ...rows)).toEqual([]);
  });
});

describe("two cells in a line", () => {
  it("are no headings of a list of people by themselves", () => {
    expect(said("Notes", ["Submitted", "Hall"], ["Ann", "Yes"])).toEqual([]);
  });
});
