import type { Behind } from "../../../src/metrics/behind/people-behind";
import { asked, type CountedColumn } from "../../../src/metrics/behind/question";
import { peopleAnswer } from "../../../src/taskpane/model/people-answer";
import { SMALL } from "../../support/small-register";

const EVERYWHERE = { year: null, qualification: null, group: null };

function idsOf(counts: CountedColumn, where: Partial<typeof EVERYWHERE> | { readonly year: string } = {}) {
  const { counted, others } = peopleAnswer(SMALL, asked(counts, { ...EVERYWHERE, ...where }));
  const ids = ({ positions }: Behind) =>
    [...positions].map((position) => SMALL.register.participants.index.ids[position]);
  return [ids(counted), others === null ? null : ids(others)];
}

describe("what a figure asks", () => {
  it("is answered with the people of a count", () => {
    expect(idsOf({ people: "withdrawn" })).toEqual([["A3", "A7"], null]);
  });

  it("is answered with both lists of a share", () => {
    expect(idsOf({ people: "fsm", among: "recruited" }, { year: "2017/18" })).toEqual([
      ["A1", "A3"],
      ["A2", "A4", "A5"],
    ]);
  });

  it("is answered with the assessments, each with its participant", () => {
    expect(idsOf({ people: "upheld", among: "moderated" })).toEqual([["A1", "A5"], ["A2"]]);
  });
});
