import { publicationCsv } from "../../../src/publication/forms/csv";
import { HOSTILE_TEXTS } from "../../support/hostile-texts";
import { smallCopy } from "../../support/small-copy";

test("has one line for each cell, with numbers without units", () => {
  const text = publicationCsv(smallCopy("Mixed"));
  expect(text.startsWith("\uFEFFmetric,table,year,qualification,group,measure,value,unit,number_behind,")).toBe(true);
  expect(text.endsWith("\r\n")).toBe(true);
  const lines = text.slice(1).split("\r\n");
  expect(lines).toHaveLength(1 + 12 + 12 + 4 + 1);
  const end = "Mixed,2019-12-02,suppress";
  expect(lines.slice(1, 7)).toEqual([
    `2,Qualification,2017/18,NPQ for Headship (NPQH),All,Target,20,%,4,${end}`,
    `2,Qualification,2017/18,NPQ for Headship (NPQH),All,Actual,62,%,1234,${end}`,
    `2,Qualification,2017/18,NPQ for Headship (NPQH),All,% Target,175.00,%,,${end}`,
    `2,Qualification,2018/19,NPQ for Headship (NPQH),All,Target,[z],%,,${end}`,
    `2,Qualification,2018/19,NPQ for Headship (NPQH),All,Actual,[c],%,,${end}`,
    `2,Qualification,2018/19,NPQ for Headship (NPQH),All,% Target,[u],%,,${end}`,
  ]);
  expect(lines[13]).toBe(`2,Ethnicity,2017/18,NPQH,Mixed,People,0,people,,${end}`);
  expect(lines[25]).toBe(`7,Qualification,2017/18,Totals,All,Retention: Started,1052,people,,${end}`);
});

test("has no field that Excel would take for a formula, and no line break in one", () => {
  for (const name of [...HOSTILE_TEXTS, ""]) {
    const text = publicationCsv(smallCopy(name));
    const lines = text.slice(1).split("\r\n");
    expect(lines).toHaveLength(30);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(text).not.toMatch(/(?:^|[,\n])"?[=+\-@\uFF1D]/);
    expect(text).not.toMatch(/\p{Surrogate}/u);
  }
});

test("says no more of a percentage than the sheets display", () => {
  const copy = smallCopy("Mixed");
  const [{ tables }] = copy.metrics;
  expect(tables[0].rows[0].values[1]).toMatchObject({ numerator: 1234, denominator: 2000 });
  expect(publicationCsv(copy)).not.toContain("61.7");
});
