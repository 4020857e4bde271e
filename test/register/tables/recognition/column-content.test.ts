import { fieldByContent } from "../../../../src/register/tables/recognition/column-content";

describe("what a column's cells say that its heading does not", () => {
  it.each([
    ["words of one kind", ["F", "Male", "", "M", "Female", "Prefer not to say"], "gender"],
    ["one word in five that is not known", ["NPQH", "NPQML", "NPQSL", "NPQEL", "Other course"], "qualification"],
    ["two words in five that are not known", ["NPQH", "NPQML", "NPQSL", "Other course", "Leading Cake"], null],
    ["one word", ["Irish"], null],
    ["two words", ["Irish", "Chinese"], "ethnicity"],
    ["numbers that are codes elsewhere", [10, 11, 12, 10], null],
    [
      "running numbers between headings that are repeated, each with the word Other",
      [9, 10, "Other", 11, "Other"],
      null,
    ],
    ["few words among the same few codes", ["F", "M", 1, 2, 1], "gender"],
    ["as many words as codes", ["Female", "Male", 10, 11], "gender"],
  ])("%s", (_, cells, field) => expect(fieldByContent(cells)).toBe(field));
});
