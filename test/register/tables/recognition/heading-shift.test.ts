import { recognitionOf } from "../../../../src/register/tables/recognition/recognition-of";

const HEADINGS = ["ID", "Qualification", "Academic year", "Start date", "Gender", "Notes"];
const PEOPLE = [
  ["A", "NPQH", "2018/19", 43346, "Female", ""],
  ["B", "NPQSL", "2018/19", 43346, "Male", ""],
];

const shiftOf = (headings: readonly unknown[], sample: readonly (readonly unknown[])[]): number | undefined =>
  recognitionOf(headings, { sample })?.shift;

describe("headings", () => {
  it("above their cells are not beside them", () => {
    expect(shiftOf(HEADINGS, PEOPLE)).toBeUndefined();
    expect(shiftOf(HEADINGS, [])).toBeUndefined();
  });

  it("one column beside their cells are told by what the cells hold", () => {
    expect(shiftOf(["", ...HEADINGS], PEOPLE)).toBe(-1);
    expect(
      shiftOf(
        HEADINGS,
        PEOPLE.map((row) => ["", ...row]),
      ),
    ).toBe(1);
  });

  it("under other names are told, too", () => {
    const headings = ["", "TRN", "Course", "Cohort", "Began", "Sex"];
    const people = [...PEOPLE, ["C", "NPQML", "2018/19", 43346, "Male", ""]];
    expect(recognitionOf(headings, { sample: people })).toMatchObject({ shift: -1 });
  });

  it("are not beside cells of which only one column looks like that", () => {
    const sample = [
      ["A", "?", "x", 43346, "", "Female"],
      ["B", "?", "x", 43346, "", "Male"],
    ];
    expect(shiftOf(HEADINGS, sample)).toBeUndefined();
  });
});
