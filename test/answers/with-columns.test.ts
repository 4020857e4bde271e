import type { PeopleAnswer } from "../../src/answers/answer";
import { withColumns, type TableCell } from "../../src/answers/with-columns";
import { SMALL } from "../support/small-register";

const { participants } = SMALL.register;
const people = (...positions: readonly number[]): PeopleAnswer => ({
  ...{ kind: "people", participants, positions, columns: ["Any"] },
});
const cell = (value: unknown, numberFormat?: string): TableCell => ({ value, numberFormat });

describe("people with the cells of further columns", () => {
  it("have these beside their IDs, with their formats, in the order asked", () => {
    const cells = [
      [cell("Jo"), cell(0.5, "0%")],
      [cell(""), cell(43_525, "dd/mm/yyyy")],
    ];
    expect(withColumns(people(1, 0), (position) => cells[position])).toEqual({
      kind: "table",
      rows: [
        ["A2", "", 43_525],
        ["A1", "Jo", 0.5],
      ],
      numberFormats: [
        [undefined, undefined, "dd/mm/yyyy"],
        [undefined, undefined, "0%"],
      ],
    });
  });

  it("have TRUE and FALSE as Excel writes them, and nothing where a cell is blank or no value", () => {
    const values = [true, false, null, undefined, {}];
    expect(withColumns(people(0), () => values.map((value) => cell(value)))).toMatchObject({
      rows: [["A1", "TRUE", "FALSE", "", "", ""]],
    });
  });

  it("are none where nobody is counted, which a sentence says", () => {
    expect(withColumns(people(), () => [])).toEqual({
      ...{ kind: "not available", message: "The count is 0, so there is no one to list." },
    });
  });
});
