import { serialFromCivil } from "../../../src/register/cells/serial-date";
import { sampleText } from "../../../src/taskpane/model/sample-text";

const DAY = serialFromCivil(2017, 11, 6);

describe("what a column holds is shown by its first cell that says something", () => {
  it.each<[string, unknown[], Parameters<typeof sampleText>[1], number, string]>([
    ["its text", ["", null, "  ", " Ada "], "none", 0, "Ada"],
    ["nothing", ["", null], "none", 0, ""],
    ["a date of a date column", [DAY + 0.5], "startDate", 0, "6 November 2017"],
    ["a date of the other date system", [DAY - 1462], "startDate", 1462, "6 November 2017"],
    ["a number that may be a date", [DAY], "none", 0, `${DAY}, or 6 November 2017`],
    ["a number that is known to be none", [DAY], "participantId", 0, String(DAY)],
    ["a number that is none", [12], "none", 0, "12"],
    ["yes and no", [true], "none", 0, "TRUE"],
    ["the beginning of a long text", ["x".repeat(32_767)], "none", 0, `${"x".repeat(39)}…`],
  ])("%s", (_, cells, field, offset, text) => expect(sampleText(cells, field, offset)).toBe(text));
});
