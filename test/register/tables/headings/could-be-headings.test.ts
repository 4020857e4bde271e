import { couldBeHeadings } from "../../../../src/register/tables/headings/could-be-headings";

describe("a row that may hold headings", () => {
  it.each([[["Kürzel", "Weg", "Anfang"]], [["Name", "", "Course", null, "c"]], [["Имя", "Курс", "Начало", "Пол"]]])(
    "%j",
    (cells) => expect(couldBeHeadings(cells)).toBe(true),
  );

  it.each([
    ["a title", ["Our participants", "2017"]],
    ["a row of data by its number", ["Ada", "Lovelace", "Headship course", 43045]],
    ["a row of data by its qualification", ["P1", "NPQH", "Female", "Irish"]],
    ["figures written as text", ["1", "2", "3"]],
    ["nothing", []],
  ])("%s may not", (_, cells) => expect(couldBeHeadings(cells)).toBe(false));
});
