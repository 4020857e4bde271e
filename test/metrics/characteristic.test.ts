import { compareGroups } from "../../src/metrics/characteristic";

describe("the order of groups", () => {
  it("is Not Known first, then alphabetical without regard to case", () => {
    const groups = [
      "Yes",
      "any other",
      "Not provided",
      "Any Other Mixed",
      "Not Known",
      "No",
      "Any other Asian",
      "zebra",
    ];
    expect(groups.sort(compareGroups)).toEqual([
      "Not Known",
      "any other",
      "Any other Asian",
      "Any Other Mixed",
      "No",
      "Not provided",
      "Yes",
      "zebra",
    ]);
  });

  it("is settled also between groups that differ in case alone", () => {
    expect(["b", "B"].sort(compareGroups)).toEqual(["B", "b"].sort(compareGroups));
    expect(compareGroups("a", "a")).toBe(0);
  });
});
