import { listColumns } from "../../src/report/list-columns";

/** Columns of which nobody knows what they mean. */
const named = (...headings: readonly unknown[]) => ({ headings, meanings: headings.map(() => null) });

describe("the columns of a list", () => {
  it("are those of all its tables, in order, each name once", () => {
    expect(listColumns([named("ID", "Name"), named("name", "ID", "Note")])).toEqual({
      headings: ["ID", "Name", "Note"],
      places: [
        [0, 1],
        [1, 0, 2],
      ],
    });
  });

  it("have names of their own, also where a table repeats them or leaves them blank", () => {
    expect(listColumns([named("Date", "Date", "", "Date 2", 2019, " date ")]).headings).toEqual([
      ...["Date", "Date 2", "Column 3", "Date 2 2", "2019", "date 3"],
    ]);
  });

  it("have names that Excel allows, 255 letters at most, also where two are as long and begin alike", () => {
    const long = "x".repeat(300);
    const { headings, places } = listColumns([named(long, `${long} y`, " a\n  b ")]);
    expect(headings.map((heading) => heading.length <= 255)).toEqual([true, true, true]);
    expect(new Set(headings).size).toBe(3);
    expect(headings[0].length).toBeGreaterThan(200);
    expect(headings[2]).toBe("a b");
    expect(places).toEqual([[0, 1, 2]]);
  });

  it("are one where they mean the same, whatever they are called; a name that means something else there is another", () => {
    const first = { headings: ["Ref", "Cohort", "Surname"], meanings: ["participantId", "year", "last name"] };
    const second = { headings: ["Cohort", "Year", "ID", "Surname"], meanings: [null, "year", "participantId", null] };
    expect(listColumns([first, second])).toEqual({
      headings: ["Ref", "Cohort", "Surname", "Cohort 2"],
      places: [
        [0, 1, 2],
        [3, 1, 0, 2],
      ],
    });
  });
});
