import { neededColumns } from "../../../../src/register/tables/needed-columns";
import { recogniseTable } from "../../../../src/register/tables/recognition/recognise";
import type { RecognitionContext } from "../../../../src/register/tables/recognition/recognition";
import { recognitionOf } from "../../../../src/register/tables/recognition/recognition-of";
import {
  ASSESSMENT_HEADINGS,
  FEEDBACK_HEADINGS,
  PARTICIPANT_HEADINGS,
  TARGET_HEADINGS,
} from "../../../support/register-tables";

const roleOf = (headings: readonly unknown[]): string | undefined => recognitionOf(headings)?.definition.role;
const columnsOf = (headings: readonly unknown[]): Record<string, number> =>
  Object.fromEntries(recognitionOf(headings)?.columns ?? []);

describe("a table is recognised by its headings", () => {
  it.each([
    ["participants", PARTICIPANT_HEADINGS],
    ["assessments", ASSESSMENT_HEADINGS],
    ["targets", TARGET_HEADINGS],
    ["feedback", FEEDBACK_HEADINGS],
  ])("%s", (role, headings) => {
    expect(roleOf(headings)).toBe(role);
    expect(roleOf([...headings].reverse())).toBe(role);
  });

  it("regardless of case, spacing and punctuation", () => {
    const headings = PARTICIPANT_HEADINGS.map((heading) => `  ${heading.toUpperCase().replace(/ /g, "_")}: `);
    expect(columnsOf(headings)).toEqual(columnsOf(PARTICIPANT_HEADINGS));
    expect(columnsOf(["participantid", "QUALIFICATION*", "start-date"])).toEqual({
      participantId: 0,
      qualification: 1,
      startDate: 2,
    });
  });

  it("in any order of columns, between columns that mean nothing", () => {
    expect(columnsOf(["Notes", "Ethnicity", "", "Start date", 2018, "Qualification", null, "Participant ID"])).toEqual({
      ethnicity: 1,
      startDate: 3,
      qualification: 5,
      participantId: 7,
    });
  });

  it("participants by ID, qualification and either a start date or an academic year", () => {
    expect(roleOf(["Participant ID", "Qualification", "Start date"])).toBe("participants");
    expect(roleOf(["Participant ID", "Qualification", "Academic year"])).toBe("participants");
    expect(roleOf(["Participant ID", "Qualification"])).toBeUndefined();
    expect(roleOf(["Participant ID", "Start date"])).toBeUndefined();
    expect(roleOf(["Qualification", "Start date"])).toBeUndefined();
  });

  it("participants even when they carry a rating", () => {
    expect(roleOf([...PARTICIPANT_HEADINGS, "Rating"])).toBe("participants");
  });

  it("feedback also by the heading Rating (0–10)", () => {
    expect(roleOf(["Participant ID", "Feedback date", "Rating (0–10)"])).toBe("feedback");
  });

  it("feedback where a survey's export asks for the qualification and a day, too", () => {
    const asked = ["ID", "Start time", "Completion time", "Email", "Qualification", "Start date", "Rating"];
    expect(roleOf(asked)).toBe("feedback");
  });

  it("as nothing when the headings are somebody else's", () => {
    expect(roleOf([])).toBeUndefined();
    expect(roleOf(["Name", "Phone", "E-mail"])).toBeUndefined();
    expect(roleOf(["Participant ID", "Phone"])).toBeUndefined();
  });
});

describe("columns of a recognised table", () => {
  it("that repeat a field are named, and the first is used", () => {
    const recognition = recognitionOf(["Participant ID", "Qualification", "Start date", "Gender", "GENDER", "gender "]);
    expect(recognition?.columns.get("gender")).toBe(3);
    expect(recognition?.repeated).toEqual([4, 5]);
  });

  it("are needed in sheet order, without those that mean nothing", () => {
    const recognition = recognitionOf(["Start date", "Notes", "Qualification", "Participant ID"]);
    if (recognition === null) throw new Error("not recognised");
    expect(neededColumns(recognition).map(({ column }) => column)).toEqual([0, 2, 3]);
  });

  it("may say in brackets how they are filled in", () => {
    const headings = [
      "ID*",
      "NPQ",
      "Start date\n(dd/mm/yyyy)",
      "Withdrawn (Y/N)",
      "Result (Pass/Fail)",
      "Ethnicity (see list)",
      "Result (reason)",
    ];
    expect([...(recognitionOf(headings)?.columns ?? [])].map(([, at]) => at).sort()).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it("name those that could be the same thing and hold something", () => {
    const headings = ["ID", "NPQ", "Start date", "Withdrawn", "Withdrawal date", "Final outcome", "Outcome", "Notes"];
    const sample = [["A", "NPQH", 43000, "Yes", 43100, "Pass", "", "x"]];
    expect(recognitionOf(headings, { sample })?.alternatives).toHaveLength(1);
    const both = [["A", "NPQH", 43000, "Yes", 43100, "Pass", "Fail", "x"]];
    const recognition = recognitionOf(headings, { sample: both });
    expect(recognition?.alternatives).toHaveLength(2);
    expect(recognition?.columns.get("result")).toBe(5);
    const groups = ["ID", "NPQ", "Start date", "Sex", "Gender", "Disabled", "Disability"];
    const people = [["A", "NPQH", 43000, "F", "M", "No", "Yes"]];
    expect(recognitionOf(groups, { sample: people })?.alternatives).toHaveLength(2);
  });

  it("include the first one where a title says something: others may stand there", () => {
    const headings = ["Name", "TRN", "Gender", "Start date", "Result"];
    const sample = [["Ann", "0123456", "F", 43000, "Passed"]];
    const recognition = recognitionOf(headings, { sample, titles: ["NPQH 2017-18"] });
    if (recognition === null) throw new Error("not recognised");
    expect(recognition.columns.get("participantId")).toBe(1);
    expect(neededColumns(recognition).map(({ column }) => column)).toEqual([0, 1, 2, 3, 4]);
  });

  it("include the first with a heading, and those to the left of it, where a title says something", () => {
    const headings = ["", "Fee", "Gender", "Start date", "TRN", "Result"];
    const sample = [["", 950, "F", 43000, "0123456", "Passed"]];
    const recognition = recognitionOf(headings, { sample, titles: ["NPQH 2017-18"] });
    if (recognition === null) throw new Error("not recognised");
    expect(recognition.tableStart).toBe(1);
    expect(neededColumns(recognition).map(({ column }) => column)).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it("leave the year to the start dates where most of them contradict a title", () => {
    const headings = ["ID", "Qualification", "Gender", "Start date", "Result"];
    const sample = [43000, 43400, 43800].map((start, i) => [`A${i}`, "NPQH", "F", start, "Passed"]);
    const yearIn = (rows: typeof sample) =>
      recognitionOf(headings, { sample: rows, titles: ["Return 2019/20"] })?.constants.get("academicYear")?.value;
    expect(yearIn(sample)).toBeUndefined();
    expect(yearIn(sample.slice(1))).toBe("2019/20");
  });
});

describe("a list that could be of two kinds", () => {
  it.each<[string, readonly string[]]>([
    ["participants", ["ID", "Course", "Year", "Target"]],
    ["assessments", ["Participant ID", "Task", "Result", "Rating", "Date"]],
  ])("and is as good as either is one of %s, the kind that others refer to", (role, headings) => {
    expect(roleOf(headings)).toBe(role);
  });

  it("is of the one that knows more of its columns", () => {
    expect(roleOf(["ID", "Course", "Year", "Target", "FSM target"])).toBe("targets");
    expect(roleOf(["Participant ID", "Task", "Result", "Rating", "Date", "Upheld"])).toBe("assessments");
  });
});

describe("a list without any ID", () => {
  it("is one of participants when five columns say something about them, and not when four do", () => {
    expect(roleOf(["First name", "Qualification", "Start date", "Gender", "Ethnicity", "Result"])).toBe("participants");
    expect(roleOf(["First name", "Qualification", "Start date", "Gender", "Ethnicity"])).toBeUndefined();
  });
});

describe("a list whose sheet says the qualification", () => {
  const roleOnSheet = (...headings: string[]): string | undefined =>
    recognitionOf(headings, { titles: ["NPQH"] })?.definition.role;

  it("is one of participants when two columns say more than who they are, and not when one does", () => {
    expect(roleOnSheet("ID", "School URN", "Start date", "Gender")).toBe("participants");
    expect(roleOnSheet("ID", "School URN", "Start date")).toBeUndefined();
  });
});

describe("what a column holds", () => {
  const fieldOfColumn = (...cells: unknown[]): string | undefined => {
    const sample = cells.map((cell, i) => [`A${i}`, "NPQH", 43000, cell]);
    const recognition = recognitionOf(["ID", "Qualification", "Start date", "Wer"], { sample });
    return [...(recognition?.columns ?? [])].find(([, position]) => position === 3)?.[0];
  };

  it("tells the field when four of five cells are its words, and not when three of four are", () => {
    expect(fieldOfColumn("Female", "Male", "Female", "Male", "see note")).toBe("gender");
    expect(fieldOfColumn("Female", "Male", "Female", "see note")).toBeUndefined();
  });

  it("is told by the cells that say something: blank ones and numbers are passed over", () => {
    expect(fieldOfColumn("Female", "", 7, "Male", null, "12")).toBe("gender");
  });
});

describe("a table that is not recognised", () => {
  const SAMPLE = [[43000, "Female", "Irish"]];

  /** What a table is told: why it is not read, the kind it comes nearest to, what it lacks, and whether it is expected to be read. */
  const told = (headings: readonly string[], context: RecognitionContext) => {
    const result = recogniseTable(headings, context);
    if (result.kind === "recognised") throw new Error("The table is recognised.");
    const { reason, nearest, isLikely } = result;
    return [reason, nearest.recognition.definition.role, nearest.missing, isLikely];
  };

  it("lacks only what no title says either", () => {
    const titles = ["NPQH participants 2019/20", "Data"];
    const headings = ["Start date", "Gender", "Ethnicity"];
    expect(told(headings, { sample: [[43800, "Female", "Irish"]], titles })).toEqual([
      ...["columns missing", "participants", ["Participant ID"], true],
    ]);
    // The start dates are of another year, so that the title's is not that of the participants; they have their own.
    expect(told(headings, { sample: SAMPLE, titles })[2]).toEqual(["Participant ID"]);
    expect(told(headings, { sample: SAMPLE })[2]).toEqual(["Participant ID", "Qualification"]);
  });

  it("is nearest to the kind that it looks like, and to participants when to none", () => {
    expect(told(["Course", "Recruitment target"], {})).toEqual(["columns missing", "targets", ["Academic year"], true]);
    const [, kind, missing, isLikely] = told(["Item", "Cost"], {});
    expect([kind, isLikely]).toEqual(["participants", false]);
    expect(missing).toEqual(["Participant ID", "Qualification", "Start date or Academic year"]);
  });

  it("is measured against the kind that the user has chosen", () => {
    const mapping = { table: "List", role: "feedback" as const };
    expect(told(["ID", "NPQ"], { mapping }).slice(0, 3)).toEqual(["columns missing", "feedback", ["Rating"]]);
  });

  it("may be one because the user says so, its cells speak against it, or it says too little", () => {
    const mapping = { table: "List", role: "none" as const };
    expect(told(["ID", "NPQ", "Start date"], { mapping })).toMatchObject({ 0: "not used", 3: false });
    const courses = ["First aid", "Excel", "Fire drill"].map((course, i) => [`P${i}`, course, 43000]);
    expect(told(["Name", "Course", "Start date"], { sample: courses })[0]).toBe("cells disagree");
    expect(told(["ID", "School URN", "Start date"], { titles: ["NPQH"] })[0]).toBe("too little");
  });
});
