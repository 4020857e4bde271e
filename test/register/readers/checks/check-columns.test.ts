import { buildRegister } from "../../../../src/register/register";
import { participantsTable } from "../../../support/register-tables";

describe("a sheet whose name is a status", () => {
  it.each([
    ["Withdrawn", true],
    ["Waiting list 2018", true],
    ["Leavers", true],
    ["Withdrawn or deferred", true],
    ["Withdrawn-deferred 2018", true],
    ["Register", false],
  ])("%s is asked about: %p", (sheet, isAsked) => {
    const { problems } = buildRegister([participantsTable([{}], { sheet })]);
    expect(problems.some(({ code }) => code === "sheet-status")).toBe(isAsked);
  });
});
