import type { CountedName } from "../../src/metrics/behind/counted-name";
import { asked } from "../../src/metrics/behind/question";
import { serialFromCivil } from "../../src/register/cells/serial-date";
import { listLines } from "../../src/report/list-lines";

const DAY = serialFromCivil(2026, 11, 30);

describe("the lines above a list", () => {
  /** What the second line says of the time. */
  const timeOf = (part: number): string =>
    listLines({ title: "", asked: "next", at: DAY + part, count: 1 })[1].slice(-5);

  it.each([
    ["00:00", 0],
    ["00:01", 1 / 1440],
    ["01:00", 1 / 24],
    ["09:05", (9 + 5 / 60) / 24],
    ["12:30", 12.5 / 24],
    ["20:59", (20 + 59 / 60) / 24],
    ["23:00", 23 / 24],
  ])("say the time as %s", (text, part) => {
    expect(timeOf(part)).toBe(text);
  });

  it("say 23:59 in the last seconds of a day", () => {
    expect(listLines({ title: "Withdrawn", asked: "next", at: DAY + (24 * 3600 - 5) / 86_400, count: 1 })[1]).toBe(
      "1 person, as the register said on 30 November 2026 at 23:59",
    );
  });

  it("say what it is, what is counted and on which day, and what can be done with it", () => {
    const lines = (measure: CountedName, count: number): readonly string[] => {
      const question = asked({ people: measure }, { year: null, qualification: null, group: null });
      return listLines({ title: "The title", asked: question, at: DAY, count });
    };
    expect(lines("withdrawn", 1_200)).toEqual([
      "The title",
      "1,200 people, as the register said on 30 November 2026 at 00:00",
      "To refresh or delete this list, select one of its cells while the NPQ Metrics pane is open. Notes beside or below the table stay.",
    ]);
    const counted = [lines("moderated", 1), lines("upheld", 2), lines("responses", 1), lines("responses", 3)];
    expect(counted.map(([, line]) => line.split(",")[0])).toEqual([
      "1 assessment",
      "2 assessments",
      "1 rating",
      "3 ratings",
    ]);
  });

  it("say of a list of the view Next that it can be deleted, and not that it can be refreshed", () => {
    expect(listLines({ title: "Overdue", asked: "next", at: DAY, count: 2 })).toEqual([
      "Overdue",
      "2 people, as the register said on 30 November 2026 at 00:00",
      "To delete this list, select one of its cells while the NPQ Metrics pane is open.",
    ]);
  });
});
