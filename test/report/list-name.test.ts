import type { Asked, Question } from "../../src/metrics/behind/question";
import { listName, numberedName } from "../../src/report/list-name";

const question = (measure: Question["measure"], rest: Partial<Question> = {}): Question => ({
  ...{ measure, year: null, qualification: null, group: null, ...rest },
});

describe("the name of a list's tab", () => {
  it("says what was asked, as far as Excel allows", () => {
    const group = { characteristic: "ethnicity", label: "Any wish [mixed] : background", isOthers: false } as const;
    const asked = (people: Question, among: Question | null = null): Asked => ({ people, among });
    const withdrawn = question("withdrawn", { qualification: "NPQH", year: "2018/19" });
    expect(listName(asked(withdrawn), false, "")).toBe("Withdrawn NPQH 2018-19");
    expect(listName(asked({ ...withdrawn, group }), false, "")).toBe("Withdrawn NPQH 2018-19 Any wish");
    expect(listName(asked(question("fsm", { group })), false, "")).toBe("Fsm Any wish mixed background");
    const share = asked(question("within-time"), question("presented"));
    expect([listName(share, false, ""), listName(share, true, "")]).toEqual([
      "Within time",
      "Presented not within time",
    ]);
  });

  it("is that of the title in the view Next, and never one that Excel refuses", () => {
    expect(listName("next", false, "Overdue: 3/4 people?")).toBe("Overdue 3-4 people");
    for (const title of ["", "'", "///", "History", "[]", "\u0007"]) {
      const name = listName("next", false, title);
      expect(name).toMatch(/^(List|---)$/);
    }
  });

  it("has room for a number", () => {
    expect(numberedName("Withdrawn", 1)).toBe("Withdrawn");
    expect(numberedName("x".repeat(31), 12)).toBe(`${"x".repeat(26)} (12)`);
  });
});
