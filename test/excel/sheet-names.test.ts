import { FreeNames } from "../../src/excel/sheet-names";

describe("names of new sheets", () => {
  it("are as wanted while they are free, and then have the first free number", () => {
    const names = new FreeNames([{ name: "METRIC 1" }, { name: "Metric 1 (2)" }]);
    expect(names.free("Summary")).toBe("Summary");
    expect(names.free("summary")).toBe("summary (2)");
    expect(names.free("Metric 1")).toBe("Metric 1 (3)");
    expect(names.free("Metric 1")).toBe("Metric 1 (4)");
    expect([names.has("SUMMARY"), names.has("Next")]).toEqual([true, false]);
  });
});
