import { cellOfProblem } from "../../../src/register/problems/problem";
import { buildRegister } from "../../../src/register/register";
import { participantsTable } from "../../support/register-tables";

describe("a problem of a whole table", () => {
  it("leads to its heading", () => {
    const table = participantsTable([{ "Presented date": "03/04/2019" }], { firstRow: 8, firstColumn: 2 });
    const [problem] = buildRegister([table]).problems;
    expect([problem.code, cellOfProblem(problem)]).toEqual(["ambiguous-dates", { row: 7, column: 16 }]);
  });
});
