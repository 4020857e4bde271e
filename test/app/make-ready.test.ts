import { makeReady } from "../../src/app/make-ready";

describe("making the code ready", () => {
  it("goes through the whole way from cells to standings", () => {
    // Seven metrics in two years, each for three qualifications and for all together.
    expect(makeReady()).toBe(7 * 2 * 4);
  });
});
