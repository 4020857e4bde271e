import { withoutDate } from "../../../../src/register/tables/headings/without-date";

describe("the day of a report beside its title", () => {
  it("is left out with what says so", () => {
    expect(withoutDate(["NPQH", "", "As at", 43_739])).toEqual(["NPQH", "", "", ""]);
    expect(withoutDate(["NPQH", "Printed on", "", "01/10/2019", "x"])).toEqual(["NPQH", "", "", "", "x"]);
  });

  it("is not where nothing says so, or where it is no day", () => {
    for (const cells of [["NPQH", "Start", 43_739], ["As at", 43_739], ["NPQH", "As at", "x"], ["NPQH", "As at"], []]) {
      expect(withoutDate(cells)).toEqual(cells);
    }
  });
});
