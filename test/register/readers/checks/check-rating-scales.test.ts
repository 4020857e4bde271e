import { recognitionOf } from "../../../../src/register/tables/recognition/recognition-of";
import { buildRegister } from "../../../../src/register/register";
import { MILLION } from "../../../../src/register/cells/read-number";
import { participantsTable, problemsOf, tableOfRows } from "../../../support/register-tables";

describe("ratings that look like another scale", () => {
  const FEEDBACK = ["Participant ID", "Feedback date", "Rating"];
  const register = (ratings: readonly number[], ratingScale?: "1 to 5" | "1 to 4, 1 best") => {
    const people = ratings.map((_, i) => ({ "Participant ID": `P${i}` }));
    const rows = ratings.map((Rating, i) => ({ "Participant ID": `P${i}`, Rating }));
    const source = tableOfRows(FEEDBACK, rows, { name: "Survey" });
    const mapping = ratingScale === undefined ? {} : { mapping: { table: "Survey", ratingScale } };
    const recognised = recognitionOf(FEEDBACK, mapping);
    if (recognised === null) throw new Error("A feedback table must be recognised.");
    return buildRegister([participantsTable(people), { ...source, recognition: recognised }]);
  };

  it("are read as they stand and asked about", () => {
    const { feedback, problems } = register([5, 4, 4, 3, 5]);
    expect(feedback?.map(({ rating }) => rating / MILLION)).toEqual([5, 4, 4, 3, 5]);
    expect(problems.map(({ code, table, column }) => [code, table, column])).toEqual([
      ["rating-scale", "Survey", "Rating"],
    ]);
  });

  it("are turned into ratings out of 10 once the user has said which scale it is", () => {
    expect(register([5, 4, 1], "1 to 5").feedback?.map(({ rating }) => rating / MILLION)).toEqual([10, 8, 2]);
    expect(register([1, 2, 4], "1 to 4, 1 best").feedback?.map(({ rating }) => rating / MILLION)).toEqual([
      10, 7.5, 2.5,
    ]);
    expect(problemsOf(register([6], "1 to 5"))).toEqual(["missing-rating@2:Rating"]);
  });

  it("are none where there are few of them, or one is above 5 or no whole number", () => {
    for (const ratings of [
      [5, 4],
      [5, 4, 4, 3, 6],
      [5, 4, 4, 3, 2.5],
    ])
      expect(register(ratings).problems).toEqual([]);
  });
});
