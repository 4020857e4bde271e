import { recognitionOf } from "../../src/register/tables/recognition/recognition-of";
import { buildRegister } from "../../src/register/register";
import { NO_REGISTER_SETTINGS } from "../../src/register/settings/register-settings";
import { type TableMapping } from "../../src/register/tables/table-mapping";
import { mergeRegisterSettings } from "../../src/register/settings/merge-register-settings";
import { unknownWords } from "../../src/register/problems/unknown-words";
import { groupsOf, participantsTable, problemsOf, targetsTable } from "../support/register-tables";

const HEADINGS = ["Wer", "Weg", "Anfang", "Gender", "Status"];
const MAPPING: TableMapping = {
  table: "List",
  role: "participants",
  columns: { wer: "participantId", weg: "qualification", anfang: "startDate", gender: "none", gone: "result" },
};

describe("what the user says about a table", () => {
  it("goes before its headings and its cells", () => {
    const recognition = recognitionOf(HEADINGS, { mapping: MAPPING });
    expect([...(recognition?.columns ?? [])]).toEqual([
      ["participantId", 0],
      ["qualification", 1],
      ["startDate", 2],
      ["status", 4],
    ]);
    expect(recognition?.certainties.get("startDate")).toBe("chosen");
    expect(recognition?.certainties.get("status")).toBe("heading");
  });

  it("is named where its heading has gone", () => {
    expect(recognitionOf(HEADINGS, { mapping: MAPPING })?.outdated).toEqual(["gone"]);
  });

  it("may be that the table is not used", () => {
    const headings = ["Participant ID", "Qualification", "Start date"];
    expect(recognitionOf(headings, { mapping: { table: "List", role: "none" } })).toBeNull();
  });

  it("moves a field from one column to another", () => {
    const headings = ["Participant ID", "Qualification", "Start date", "First day"];
    const mapping: TableMapping = { table: "List", columns: { firstday: "startDate" } };
    expect(recognitionOf(headings, { mapping })?.columns.get("startDate")).toBe(3);
  });
});

describe("words that nobody knows", () => {
  const rows = [
    { "Participant ID": "A", Ethnicity: "Martian" },
    { "Participant ID": "B", Ethnicity: "martian " },
    { "Participant ID": "C", "Academic year": "Cohort 3", "Start date": "" },
    { "Participant ID": "D", Qualification: "Heads", Result: "merit" },
  ];

  it("are listed with their count, once whatever their case", () => {
    const { problems } = buildRegister([participantsTable(rows)]);
    expect(unknownWords(problems).map(({ field, word, count }) => [field, word, count])).toEqual([
      ["ethnicity", "Martian", 2],
      ["academicYear", "Cohort 3", 1],
      ["qualification", "Heads", 1],
    ]);
  });

  it("mean what the user has said, and nothing is reported of them any more", () => {
    const words = {
      ethnicity: { martian: "Irish" },
      academicYear: { cohort3: "2019/20" },
      qualification: { heads: "NPQH" },
      result: { merit: "Passed" },
    };
    const register = buildRegister([participantsTable(rows)], { settings: { ...NO_REGISTER_SETTINGS, words } });
    expect(register.counts).toEqual({ rows: 4, counted: 4, leftOut: 0 });
    expect(groupsOf(register, "ethnicity").slice(0, 2)).toEqual(["Irish", "Irish"]);
    expect(problemsOf(register)).toEqual(["missing-start-date@4:Start date"]);
    expect([...register.participants.year]).toEqual([17, 17, 19, 17]);
  });

  it("may be no NPQ, of participants and of targets; their rows are left out and listed", () => {
    const words = { qualification: { ehco: "Not an NPQ" } };
    const courses = [{ Qualification: "EHCO" }, { Qualification: "E.H.C.O. " }, { Qualification: "ASO" }, {}];
    const targets = targetsTable([{ Qualification: "EHCO", "Academic year": "2017/18", "Recruitment target": 5 }]);
    const { problems, counts } = buildRegister([participantsTable(courses), targets], {
      settings: { ...NO_REGISTER_SETTINGS, words },
    });
    expect(counts).toEqual({ rows: 4, counted: 1, leftOut: 3 });
    expect(problemsOf({ problems })).toEqual([
      "not-an-npq@2:Qualification",
      "not-an-npq@3:Qualification",
      "unknown-qualification@4:Qualification",
      "not-an-npq@2:Qualification",
    ]);
    expect(unknownWords(problems).map(({ word }) => word)).toEqual(["ASO"]);
  });
});

describe("stored settings", () => {
  it("come back as they were", () => {
    const settings = { tables: [MAPPING], words: { result: { merit: "Passed" } }, years: [2017, 2018] };
    expect(mergeRegisterSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
  });

  it.each([
    ["nothing", undefined],
    ["a list", []],
    ["texts", { tables: "x", words: "y", years: "z" }],
    [
      "other things",
      { tables: [1, { table: 7 }, { table: "" }], words: { height: { tall: "x" } }, years: [1066, "2017"] },
    ],
  ])("that are %s say nothing", (_, stored) => {
    expect(mergeRegisterSettings(stored)).toEqual(NO_REGISTER_SETTINGS);
  });

  it("lose only what makes no sense", () => {
    const stored = {
      tables: [{ table: "T", role: "kings", columns: { a: "result", b: "crown", c: 1 }, dateOrder: "no" }],
    };
    expect(mergeRegisterSettings(stored).tables).toEqual([{ table: "T", columns: { a: "result" } }]);
  });
});
