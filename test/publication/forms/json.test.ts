import { publicationJson } from "../../../src/publication/forms/json";
import { smallCopy } from "../../support/small-copy";

test("gives every cell as it is displayed, and nought in groups as the sheets do", () => {
  const { method, tables, proof } = publicationJson(smallCopy("Mixed"));
  expect(method).toBe("suppress");
  expect(tables.map(({ metric, name }) => [metric, name])).toEqual([
    [2, "Qualification"],
    [2, "Ethnicity"],
    [7, "Qualification"],
  ]);
  expect(tables[0].rows[0]).toEqual({
    label: "NPQ for Headship (NPQH)",
    cells: ["20% (4)", "62% (1,234)", "175.00 %", "", "[c]", "[u]"],
  });
  expect(tables[1].columns[1]).toEqual(["2017/18", "Mixed"]);
  expect(tables[1].rows[0]).toEqual({ label: "Mixed", cells: ["", "1,034", "[c]", "5", "[c]", "[c]"] });
  expect(proof).toEqual({ suppressed: 6, sensitive: 2, narrowest: [0, 9] });
});

test("says that nothing is sensitive", () => {
  const proof = { suppressed: 0, small: 0, sensitive: 0, narrowest: null, inWholePeople: 0 };
  expect(publicationJson(smallCopy("Mixed", { proof })).proof).toEqual({
    suppressed: 0,
    sensitive: 0,
    narrowest: null,
  });
});
