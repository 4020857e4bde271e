import { findCourse } from "../../../src/register/readers/course-finder";
import { serialFromCivil } from "../../../src/register/cells/serial-date";
import { registerOf, type Row } from "../../support/register-tables";

const START = serialFromCivil(2018, 9, 1);

/** Which of a person's courses, in the order of their rows, something done on a day belongs to (0 = no day); "before" its start or not. */
function found(date: number, ...courses: readonly Row[]): [number, string] | null {
  const rows = courses.map((row, i) => ({
    "Participant ID": "A",
    Qualification: ["NPQSL", "NPQH", "NPQML"][i],
    ...row,
  }));
  const course = findCourse(registerOf(...rows).participants, "A", date);
  return course === null ? null : [course.position, course.isBeforeStart ? "before" : "begun"];
}

const on = (serial: number): Row => ({ "Start date": serial, "Academic year": "" });

describe("something that a participant did belongs to", () => {
  it("the latest course begun by its day, the day of the start included", () => {
    expect(found(START, on(START), on(START + 1))).toEqual([0, "begun"]);
    expect(found(START + 1, on(START), on(START + 1))).toEqual([1, "begun"]);
    expect(found(START + 9, on(START + 1), on(START))).toEqual([0, "begun"]);
  });

  it("the latest course of all when it has no day", () => {
    expect(found(0, on(START), on(START + 1))).toEqual([1, "begun"]);
  });

  it("the lower row of two courses that began on one day", () => {
    expect(found(START, on(START), on(START))).toEqual([1, "begun"]);
    expect(found(0, on(START), on(START))).toEqual([1, "begun"]);
  });

  it("the first course when none had begun, the upper row of two that began on one day", () => {
    expect(found(START - 9, on(START + 1), on(START))).toEqual([1, "before"]);
    expect(found(START - 9, on(START), on(START))).toEqual([0, "before"]);
  });

  it("a course without a start date as if it began with its academic year", () => {
    const noDate = { "Start date": "", "Academic year": "2018/19" };
    expect(found(START, on(START - 1), noDate)).toEqual([1, "begun"]);
    expect(found(START - 1, on(START - 1), noDate)).toEqual([0, "begun"]);
  });
});
