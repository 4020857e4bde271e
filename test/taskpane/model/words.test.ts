import { foundYears } from "../../../src/taskpane/model/found-years";
import { explainedWords, wordFieldName } from "../../../src/taskpane/model/words";
import { buildRegister } from "../../../src/register/register";
import { participantsTable, targetsTable } from "../../support/register-tables";

describe("words that were explained", () => {
  it("are listed by field", () => {
    expect(explainedWords({ gender: { w: "Female", hr: "Male" }, status: { weg: "Withdrawn" } })).toEqual([
      { field: "gender", word: "w", meaning: "Female" },
      { field: "gender", word: "hr", meaning: "Male" },
      { field: "status", word: "weg", meaning: "Withdrawn" },
    ]);
    expect(explainedWords({})).toEqual([]);
  });

  it("have the name of the field's heading", () => {
    expect(wordFieldName("academicYear")).toBe("Academic year");
    expect(wordFieldName("nonWhiteBritish")).toBe("Non-White British");
  });
});

describe("the years of a workbook", () => {
  it("are those of participants and of targets", () => {
    const register = buildRegister([
      participantsTable([{ "Academic year": "2018/19" }, { "Academic year": "2017/18" }, { "Academic year": "x" }]),
      targetsTable([{ Qualification: "NPQH", "Academic year": "2020/21", "Recruitment target": 3 }]),
    ]);
    expect(foundYears(register)).toEqual([2017, 2018, 2020]);
  });
});
