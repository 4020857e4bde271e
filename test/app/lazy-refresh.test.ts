import { fingerprintOf, refreshSheets } from "../../src/app/lazy-refresh";
import type { ReportInput } from "../../src/report/report-input";

// As where the add-in's server is out of reach.
jest.mock("../../src/app/refresh", () => {
  throw new Error("ChunkLoadError");
});

describe("what builds the sheets, when it cannot be fetched", () => {
  it("fails the refresh with a message that says what to do", async () => {
    expect(await refreshSheets({})).toEqual({
      kind: "failed",
      reason: "not loaded",
      message: expect.stringContaining("Check your connection and try again") as string,
      brokeOffAt: null,
    });
  });

  it("leaves open whether the sheets are out of date", async () => {
    expect(await fingerprintOf({} as ReportInput)).toBeNull();
  });
});
