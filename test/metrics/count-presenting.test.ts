import { countPresenting } from "../../src/metrics/count-presenting";
import { DEFAULT_DEFINITIONS } from "../../src/metrics/default-definitions";
import { serialFromCivil } from "../../src/register/cells/serial-date";
import { registerOf, type Row } from "../support/register-tables";

/** Six months after the deadline of those who started on 1 September 2017. */
const AS_OF = serialFromCivil(2019, 9, 1);

/** Everybody is counted together. */
function countsOf(...rows: readonly Row[]) {
  const { participants } = registerOf(...rows.map((row, i) => ({ "Participant ID": `P${i}`, ...row })));
  const together = new Int32Array(256 * 256);
  return countPresenting(participants, DEFAULT_DEFINITIONS, AS_OF, together, 1)[0];
}

describe("those of whom it is not known whether they presented in time", () => {
  it.each<[string, Row, number, number]>([
    ["presented on a day, from a known start", { "Presented date": "01/02/2019" }, 0, 0],
    ["presented on a day, from an unknown start", { "Presented date": "01/02/2019", "Start date": "" }, 1, 0],
    ["presented on a day that is not known", { "Presented date": "Yes" }, 1, 0],
    ["a result, and no date", { Result: "Passed" }, 1, 1],
    ["nothing yet", {}, 0, 0],
  ])("%s", (_, row, timeUnknown, undated) => {
    expect(countsOf(row)).toMatchObject({ timeUnknown, undated });
  });

  it("are counted beside those who have still to present", () => {
    const rows = [{ "Presented date": "Yes" }, { Result: "Failed" }, {}, { "Start date": "" }];
    const { bands, ...unknown } = countsOf(...rows);
    expect(unknown).toEqual({ timeUnknown: 2, undated: 1 });
    expect([bands.overdue, bands["no start date"]]).toEqual([1, 1]);
  });
});
