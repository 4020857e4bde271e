import { participantsTable, people, type Row } from "../support/register-tables";
import { comparisonOf, resultsOf } from "../support/readings";
import type { Definitions } from "../../src/metrics/definitions";
import type { Results } from "../../src/metrics/results";

const compare = (rows: readonly Row[], definitions: Partial<Definitions> = {}): Results =>
  resultsOf([participantsTable(rows)], definitions);

const WOMAN = { Gender: "F" };
const MAN = { Gender: "M" };

describe("scopes", () => {
  const results = compare([
    ...people(2, { ...WOMAN, Qualification: "NPQH" }, "A"),
    ...people(3, { ...WOMAN, Qualification: "NPQSL", "Academic year": "2018/19" }, "B"),
    ...people(4, { ...MAN, Qualification: "NPQH", "Academic year": "2018/19" }, "C"),
  ]);
  const totalOf = (group: string, year: string | null, qualification: string | null): number =>
    comparisonOf(results, "Gender", group, "retention", year, qualification).total;

  it("are each year and all years × each qualification and all", () => {
    expect(totalOf("Female", null, null)).toBe(5);
    expect(totalOf("Female", "2017/18", null)).toBe(2);
    expect(totalOf("Female", null, "NPQSL")).toBe(3);
    expect(totalOf("Male", "2018/19", "NPQH")).toBe(4);
  });

  it("list only the groups that occur in them", () => {
    expect(() => totalOf("Male", "2017/18", null)).toThrow();
    expect(() => totalOf("Female", "2018/19", "NPQH")).toThrow();
  });
});

describe("characteristics", () => {
  const results = compare([
    { Ethnicity: "White British", Region: "London", "School FSM %": 30 },
    { Ethnicity: "Irish", Region: "London", "School FSM %": 29.9 },
    { Ethnicity: "Chinese", Region: "East" },
    { Ethnicity: "Caribbean" },
    { Ethnicity: "White and Asian" },
    { Ethnicity: "Arab" },
    { Ethnicity: "Martian" },
    { Ethnicity: "Not provided" },
    { Ethnicity: "" },
  ]);
  const groupsOf = (characteristic: string): [string, number][] =>
    results.comparisons
      .filter(
        (one) =>
          one.characteristic === characteristic &&
          one.measure === "retention" &&
          one.year === null &&
          one.qualification === null,
      )
      .map(({ group, total }) => [group, total]);

  it("roll ethnicities up to the five major groups; what belongs to none is not known there", () => {
    expect(groupsOf("Ethnic group")).toEqual([
      ["Not Known", 2],
      ["Asian / Asian British", 1],
      ["Black / African / Caribbean / Black British", 1],
      ["Mixed / Multiple ethnic groups", 1],
      ["Not provided", 1],
      ["Other ethnic group", 1],
      ["White", 2],
    ]);
    expect(groupsOf("Ethnicity")).toHaveLength(9);
  });

  it("band schools by free school meals, exactly 30 % above", () => {
    expect(groupsOf("FSM")).toEqual([
      ["Not Known", 7],
      ["30% or more", 1],
      ["Below 30%", 1],
    ]);
  });

  it("name the FSM bands by the definitions' threshold", () => {
    const other = compare([{ "School FSM %": 30 }], { fsmThresholdPercent: 35 });
    expect(comparisonOf(other, "FSM", "Below 35%", "retention").total).toBe(1);
  });

  it("include region where the table has it, and neither phase nor Ofsted grade where it has not", () => {
    expect(groupsOf("Region")).toEqual([
      ["Not Known", 6],
      ["East of England", 1],
      ["London", 2],
    ]);
    expect(new Set(results.comparisons.map(({ characteristic }) => characteristic))).toEqual(
      new Set(["Gender", "Disability", "Ethnicity", "Ethnic group", "FSM", "Region"]),
    );
  });
});
