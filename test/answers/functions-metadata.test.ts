import { FUNCTIONS } from "../../src/answers/catalogue";
import { functionsMetadata } from "../../src/answers/functions-metadata";

const metadata = functionsMetadata(FUNCTIONS, "https://npq.example.org");

/** Workbooks hold these ids, and arguments in this order: functions may be added, and nothing else may change. */
const SIGNATURES: readonly string[] = [
  "RECRUITMENT [qualification] [year]",
  "FSM [qualification] [year] [characteristic] [group]",
  "NONWHITEBRITISH [qualification] [year] [characteristic] [group]",
  "WITHINTIME [qualification] [year] [characteristic] [group]",
  "ACCURACY [qualification] [year]",
  "FEEDBACK [qualification] [year]",
  "RETENTION [qualification] [year] [characteristic] [group]",
  "DEFERRAL [qualification] [year] [characteristic] [group]",
  "ACHIEVEMENT [qualification] [year] [characteristic] [group]",
  "COUNT measure [qualification] [year] [characteristic] [group]",
  "TARGET metric [qualification] [year]",
  "STATUS metric [qualification] [year]",
  "GAP measure characteristic group [qualification] [year]",
  "PVALUE measure characteristic group [qualification] [year]",
  "VERDICT measure characteristic group [qualification] [year]",
  "METRIC metric [breakdown] [year]",
  "QUALIFICATIONS",
  "YEARS",
  "GROUPS characteristic",
  "PARTICIPANTS measure [qualification] [year] [characteristic] [group] [columns]",
  "DUE [days] [qualification] [year]",
];

describe("functions.json", () => {
  it("has exactly the functions of the catalogue, by ids that are their names, in its words", () => {
    expect(metadata.functions.map(({ id, name, description }) => [id, name, description])).toEqual(
      FUNCTIONS.map(({ name, description }) => [name, name, description]),
    );
    expect(new Set(metadata.functions.map(({ id }) => id)).size).toBe(FUNCTIONS.length);
  });

  it("has the ids and the order of arguments that workbooks hold", () => {
    const signatures = metadata.functions.map(({ id, parameters }) =>
      [id, ...parameters.slice(0, -1).map(({ name, optional }) => (optional === true ? `[${name}]` : name))].join(" "),
    );
    expect(signatures).toEqual(expect.arrayContaining([...SIGNATURES]));
  });

  it("lets every function stream, and take a range as its last argument", () => {
    for (const { id, options, parameters } of metadata.functions) {
      expect([id, options]).toEqual([id, { stream: true, requiresStreamParameterAddresses: true }]);
      expect([id, parameters.at(-1)]).toEqual([
        id,
        {
          name: "table",
          description: "A range with headings to read instead of the workbook's own tables.",
          type: "any",
          dimensionality: "matrix",
          optional: true,
        },
      ]);
      // Excel has no arguments that may be left out before some that may not.
      const optional = parameters.map((parameter) => parameter.optional === true);
      expect([id, optional.lastIndexOf(false)]).toEqual([id, optional.indexOf(true) - 1]);
    }
  });

  it("lets Excel call functions with ranges that hold errors, and take numbers with a format", () => {
    expect(metadata).toMatchObject({ allowErrorForDataTypeAny: true, allowCustomDataForDataTypeAny: true });
  });

  it("tells results apart: a number, a text, and what spills", () => {
    const results = Object.fromEntries(metadata.functions.map(({ id, result }) => [id, result]));
    expect(results["COUNT"]).toEqual({ type: "number" });
    // Excel takes a number with a format only as a result of any type.
    expect(results["RETENTION"]).toEqual({});
    expect(results["STATUS"]).toEqual({ type: "string" });
    expect(results["GROUPS"]).toEqual({ type: "string", dimensionality: "matrix" });
    // Numbers and texts, and dates.
    expect([results["PARTICIPANTS"], results["DUE"]]).toEqual([
      { dimensionality: "matrix" },
      { dimensionality: "matrix" },
    ]);
    expect(results["METRIC"]).toEqual({ dimensionality: "matrix" });
  });

  it("takes the headings of further columns from cells, and in its place the table that formulas had there before", () => {
    const columns = metadata.functions.find(({ id }) => id === "PARTICIPANTS")?.parameters.at(-2);
    expect(columns).toMatchObject({ name: "columns", type: "any", dimensionality: "matrix", optional: true });
  });

  it("has descriptions that fit beside a formula as it is typed", () => {
    for (const { id, description, parameters } of metadata.functions) {
      for (const text of [description, ...parameters.map((one) => one.description)]) {
        expect([id, text, text.length <= 130]).toEqual([id, text, true]);
      }
    }
  });

  it("describes a function in the form that Excel reads", () => {
    expect(metadata.functions.find(({ id }) => id === "STATUS")).toEqual({
      id: "STATUS",
      name: "STATUS",
      description: "Whether a metric is met: Met, Not met or Not yet known.",
      helpUrl: "https://npq.example.org/help.html#status",
      options: { stream: true, requiresStreamParameterAddresses: true },
      parameters: [
        { name: "metric", description: "The number of the metric, from 1 to 7.", type: "any" },
        {
          ...{ name: "qualification", type: "any", optional: true },
          description: "Code or title, such as NPQH. Leave out for all qualifications.",
        },
        {
          ...{ name: "year", type: "any", optional: true },
          description: "Academic year, such as 2017/18. Leave out for all years.",
        },
        {
          ...{ name: "table", type: "any", dimensionality: "matrix", optional: true },
          description: "A range with headings to read instead of the workbook's own tables.",
        },
      ],
      result: { type: "string" },
    });
  });
});
