import type { Workbook } from "excel-stand-in";
import { Workbook as NewWorkbook } from "excel-stand-in";
import { addSheet } from "./workbooks";

const HEADINGS = [
  ...["Participant ID", "Qualification", "Academic year", "Start date", "School FSM %", "Gender", "Ethnicity"],
  ...["Status", "Presented date", "Result", "Rating", "Ofsted grade", "Region", "Phase"],
];
const REGIONS = ["1 North", "2 South", "Total", "Qualification", "2018/19", "Gender: Retention", ""];
const STATUSES = ["Active", "Active", "Active", "Withdrawn", "Deferred", "Completed"];

/**
 * A workbook of 240 invented people on two qualifications over two years, who give ratings in their own rows and have statuses without
 * dates; schools in regions with misleading names; targets as a cross-tab of years and qualifications; no assessments.
 */
export function ownRatings(): Workbook {
  const workbook = new NewWorkbook();
  const people = Array.from({ length: 240 }, (_, i) => {
    const pick = <T>(list: readonly T[], every: number): T => list[Math.floor(i / every) % list.length];
    const year = i % 4 < 3 ? 2017 : 2018;
    return [
      ...[`P${i + 1}`, pick(["NPQH", "NPQML", "NPQH"], 1), `${year}/${year - 1999}`],
      ...[i % 31 === 0 ? "" : `0${1 + (i % 9)}/11/${year}`, i % 13 === 0 ? "" : i % 61],
      ...[pick(["Female", "Female", "Male", ""], 2), pick(["Irish", "Chinese", "", "Indian", "Not provided"], 3)],
      ...[pick(STATUSES, 1), i % 5 === 2 ? `0${1 + (i % 9)}/05/${year + 2}` : i % 17 === 3 ? "Yes" : ""],
      ...[i % 5 === 2 ? pick(["Passed", "Failed", "Passed"], 5) : "", i % 3 === 0 ? "" : i % 11],
      ...[pick(["Outstanding", "Good", "4"], 4), pick(REGIONS, 5), pick(["Primary", "16 plus"], 7)],
    ];
  });
  addSheet(workbook, "Register", [HEADINGS, ...people]);
  addSheet(workbook, "Goals", [
    ["Recruitment target", "2017/18", "2018/19"],
    ["NPQH", 100, 45],
    ["NPQML", 60, 20],
  ]);
  return workbook;
}
