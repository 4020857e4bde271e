import { listColumns } from "../../src/report/list-columns";

describe("the columns of a list", () => {
  it("are those of all its tables, in order, each name once", () => {
    expect(
      listColumns([
        ["ID", "Name"],
        ["name", "ID", "Note"],
      ]),
    ).toEqual({
      headings: ["ID", "Name", "Note"],
      places: [
        [0, 1],
        [1, 0, 2],
      ],
    });
  });

  it("have names of their own, also where a table repeats them or leaves them blank", () => {
    expect(listColumns([["Date", "Date", "", "Date 2", 2019, " date "]]).headings).toEqual([
      ...["Date", "Date 2", "Column 3", "Date 2 2", "2019", "date 3"],
    ]);
  });
});
