import fc from "fast-check";
import type { CountedName } from "../../src/metrics/behind/counted-name";
import { peopleBehind, type Behind } from "../../src/metrics/behind/people-behind";
import type { Question } from "../../src/metrics/behind/question";
import { peopleList, without } from "../../src/report/people-list";
import { participantsTable } from "../support/register-tables";
import { ALONE, analysisOf, SMALL } from "../support/small-register";

const question = (measure: CountedName, changes: Partial<Question> = {}): Question => ({
  ...{ measure, year: null, qualification: null, group: null },
  ...changes,
});

/** "A1 NPQH 2017/18 Participants 2" for each in a list. */
function linesOf(analysis: typeof SMALL, behind: Behind): string[] {
  const list = peopleList(analysis, behind);
  return Array.from({ length: list.count }, (_, i) => {
    const { id, qualification, year, place } = list.row(i);
    expect(list.id(i)).toBe(id);
    return `${id} ${qualification} ${year} ${place.table.name} ${place.row}`;
  });
}

describe("the list of the people behind a number", () => {
  it("says who they are, and where each has a row", () => {
    expect(linesOf(SMALL, peopleBehind(SMALL, question("withdrawn")))).toEqual([
      "A3 NPQH 2017/18 Participants 4",
      "A7 NPQH 2018/19 Participants 8",
    ]);
    expect(linesOf(SMALL, peopleBehind(SMALL, question("fsm", { qualification: "NPQML" })))).toEqual([
      "A6 NPQML 2018/19 Participants 7",
    ]);
  });

  it("leads to the table of each", () => {
    const row = { Qualification: "NPQH", "Academic year": "2017/18", "Start date": "2017-09-01" };
    const analysis = analysisOf([
      participantsTable([{ ...row, "Participant ID": "B1" }], { name: "Autumn", sheet: "Autumn 2017" }),
      participantsTable([{ ...row, "Participant ID": "B2" }], { name: "Spring", sheet: "Spring 2018", firstRow: 9 }),
    ]);
    const list = peopleList(analysis, peopleBehind(analysis, question("recruited")));
    expect([0, 1].map((i) => list.row(i).place)).toEqual([
      { table: { name: "Autumn", sheet: "Autumn 2017" }, row: 2 },
      { table: { name: "Spring", sheet: "Spring 2018" }, row: 9 },
    ]);
  });

  it("is empty where nobody is", () => {
    const list = peopleList(SMALL, peopleBehind(SMALL, question("recruited", { year: "2031/32" })));
    expect(list.count).toBe(0);
  });
});

describe("the other list of a share", () => {
  it("has those of the whole who are not in its number, in the order of the register", () => {
    const all = peopleBehind(SMALL, question("presented"));
    const some = peopleBehind(SMALL, question("within-time"));
    const others = without(all, some);
    expect(linesOf(SMALL, others)).toEqual(["A2 NPQH 2017/18 Participants 3"]);
    // Told about the same as the others.
    expect(peopleList(SMALL, others).row(0).evidence).toBe("presented 2 Mar 2019, limit 1 Mar 2019");
  });

  it("has the other assessments of somebody who has several", () => {
    const all = peopleBehind(SMALL, question("assessments"));
    const others = without(all, peopleBehind(SMALL, question("moderated")));
    expect(linesOf(SMALL, others)).toEqual(["A1 NPQH 2017/18 Assessments 4"]);
    expect(peopleList(SMALL, others).row(0).evidence).toBe("not moderated");
    const notUpheld = without(peopleBehind(SMALL, question("moderated")), peopleBehind(SMALL, question("upheld")));
    expect(linesOf(SMALL, notUpheld)).toEqual(["A2 NPQH 2017/18 Assessments 5"]);
  });

  it("has everything where none of it is in the number", () => {
    const all = peopleBehind(ALONE, question("assessments"));
    // Two tasks of A1 and A2 each on NPQH, one of A5 on NPQML.
    expect(linesOf(ALONE, all).map((line) => line.slice(0, 2))).toEqual(["A1", "A1", "A2", "A2", "A5"]);
    expect(without(all, peopleBehind(ALONE, question("moderated")))).toMatchObject({ positions: all.positions });
  });

  /** Entries of a list at these positions. */
  const behind = (positions: readonly number[]): Behind => ({
    question: question("assessments"),
    kind: "assessments",
    positions: Int32Array.from(positions),
    items: null,
  });

  it("passes over those of its number who are not in the whole", () => {
    const others = (all: readonly number[], some: readonly number[]) => [
      ...without(behind(all), behind(some)).positions,
    ];
    expect(others([0, 2, 5, 5], [1, 2, 3, 4, 5])).toEqual([0, 5]);
    expect(others([3, 4], [0, 1, 2])).toEqual([3, 4]);
    expect(others([3, 4], [5])).toEqual([3, 4]);
    expect(others([], [5])).toEqual([]);
  });

  it("leaves as many as it takes away, each as often as it was more in the whole", () => {
    const sorted = fc.array(fc.nat({ max: 9 }), { maxLength: 20 }).map((list) => list.sort((a, b) => a - b));
    fc.assert(
      fc.property(sorted, fc.array(fc.boolean()), (whole, taken) => {
        const part = whole.filter((_, i) => taken[i] === true);
        const expected = [...whole];
        for (const one of part) expected.splice(expected.indexOf(one), 1);
        expect([...without(behind(whole), behind(part)).positions]).toEqual(expected);
      }),
    );
  });
});
