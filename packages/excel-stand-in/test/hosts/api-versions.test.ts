import { apiVersions } from "../../scripts/api-versions";
import recorded from "../../src/hosts/api-versions.json";

describe("the versions of Excel's members", () => {
  it("are those that @types/office-js names", () => {
    expect(recorded).toEqual(apiVersions());
    expect(recorded.Table.resize).toBe("1.13");
  });
});
