import { analyse } from "../../src/metrics/analyse";
import { DEFAULT_DEFINITIONS } from "../../src/metrics/default-definitions";
import { buildRegister } from "../../src/register/register";
import { participantsTable } from "../support/register-tables";

describe("participants of years that are not reported", () => {
  it("are counted apart", () => {
    const rows = ["2017/18", "2018/19", "2018/19"].map((year, i) => ({
      "Participant ID": `P${i}`,
      "Academic year": year,
    }));
    const { results } = analyse(buildRegister([participantsTable(rows)]), DEFAULT_DEFINITIONS, [2017]);
    expect([results.years, results.unreported]).toEqual([["2017/18"], 2]);
  });
});
