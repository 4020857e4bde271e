import { buildRegister, type Register } from "../../../../src/register/register";
import { recognitionOf } from "../../../../src/register/tables/recognition/recognition-of";
import { described } from "../../../support/described";
import { tableOf } from "../../../support/register-tables";

const FIRST = ["ID", "NPQ", "Start date"];
const CODES = ["further-course", "later-column", "other-column-differs", "other-column", "other-person"];

/** A register of people who all started on one day, each with these cells below these further headings. */
function register(headings: readonly string[], ...rows: (readonly unknown[])[]): Register {
  const cells = rows.map((row, i) => [`P${i + 1}`, "NPQH", 44835, ...row]);
  const recognition = recognitionOf([...FIRST, ...headings], { sample: cells.slice(0, 20), titles: [] });
  if (recognition === null) throw new Error("This must be a table of participants.");
  return buildRegister([{ ...tableOf([...FIRST, ...headings], cells), recognition }]);
}

const besideIn = ({ problems }: Register): string[] =>
  described(problems)
    .filter(({ code }) => CODES.includes(code))
    .map(({ code, row, column }) => `${code}@${row ?? ""}:${column}`);

describe("a further course in the same row", () => {
  it.each([
    ["NPQ 2", "Start date 2"],
    ["NPQ2", "Start date (2)"],
    ["Second NPQ", "Second start date"],
    ["2nd course", "2nd start date"],
    ["Course B", "Start date B"],
    ["Additional course", "Additional start date"],
  ])("is named: %s, %s", (course, start) => {
    const found = besideIn(register([course, start], ["", ""], ["NPQSL", 45200], ["NPQSL", ""]));
    expect(found).toEqual([`further-course@3:${course}`, `further-course@3:${start}`]);
  });

  it("is not there while its cells are blank or say that there is none", () => {
    expect(besideIn(register(["NPQ 2", "Start date 2"], ["", ""], ["None", "N/A"], ["-", ""]))).toEqual([]);
  });

  it("is found below the first rows of a long list", () => {
    const rows = Array.from({ length: 100 }, (_, i) => [i === 90 ? "NPQSL" : ""]);
    expect(besideIn(register(["NPQ 2"], ...rows))).toEqual(["further-course@92:NPQ 2"]);
  });

  it("names the rows", () => {
    const { problems } = register(["NPQ 2"], ["NPQSL"], [""], ["NPQSL"], ["NPQLT"]);
    const what = described(problems).find(({ code }) => code === "further-course")?.what;
    expect(what).toBe(
      "Table, row 2 (D2): “NPQSL” in NPQ 2 is not read, because each row counts for one course only. The same goes for rows 4 and 5.",
    );
  });
});

describe("what came later", () => {
  it.each([
    "Resit result",
    "Re-sit outcome",
    "Retake",
    "2nd attempt",
    "Attempt 2 result",
    "Resubmission date",
    "Appeal",
  ])("may change a result: %s", (heading) => {
    const found = besideIn(register(["Result", heading], ["Pass", "Pass"], ["Fail", "Pass"], ["Fail", ""]));
    expect(found).toEqual([`later-column@3:${heading}`]);
  });

  it.each(["N/A", "Not applicable", "not needed", "TBC", "No", 0, "00/01/1900"])(
    "is nothing where a cell says %s",
    (word) => {
      expect(besideIn(register(["Result", "Resit"], ["Fail", word]))).toEqual([]);
    },
  );

  it("may be a second result", () => {
    expect(besideIn(register(["Result", "Result 2"], ["Fail", "Pass"]))).toEqual(["later-column@2:Result 2"]);
  });

  it.each(["Reinstated", "Date reinstated", "Re-joined", "Returned", "Return date", "Date resumed", "Restart date"])(
    "may undo a withdrawal: %s",
    (heading) => {
      const found = besideIn(register(["Withdrawn", heading], ["", 45000], [44900, 45000], [44900, "No"]));
      expect(found).toEqual([`later-column@3:${heading}`]);
    },
  );

  it("says its day as a date", () => {
    const { problems } = register(["Withdrawn", "Reinstated"], [44927, 44986]);
    expect(described(problems).find(({ code }) => code === "later-column")?.what).toContain(
      "“01/03/2023” in Reinstated",
    );
  });
});

describe("another start date", () => {
  it.each(["Revised start date", "Start date (revised)", "Actual start date", "Original start date"])(
    "is named where it differs: %s",
    (heading) => {
      const found = besideIn(register([heading], [""], [44835], [44900]));
      expect(found).toEqual([`other-column-differs@4:${heading}`]);
    },
  );

  it.each(["Planned start", "Planned start date", "Expected start date", "Start date (proposed)"])(
    "is none that was only planned: %s",
    (heading) => {
      expect(besideIn(register([heading], [""], [44835], [44900]))).toEqual([]);
    },
  );

  it("is none that is planned for the assessment", () => {
    expect(besideIn(register(["Presented", "Planned presentation date"], [45000, 44900]))).toEqual([]);
  });
});

describe("a second column of a field", () => {
  it("is named where it says withdrawn and the date is blank", () => {
    const found = besideIn(register(["Withdrawn?", "Withdrawal date"], ["Yes", 45000], ["Yes", ""], ["No", ""]));
    expect(found).toEqual(["other-column-differs@3:Withdrawn?"]);
  });

  it("may say 1 and 0 for Yes and No", () => {
    const [left, stayed] = [45000, ""];
    const found = besideIn(register(["Withdrawn", "Withdrawal date"], [1, left], [0, stayed], [1, stayed]));
    expect(found).toEqual(["other-column-differs@4:Withdrawn"]);
    expect(besideIn(register(["Withdrawn", "Withdrawal date"], [1, left], [0, stayed]))).toEqual([
      "other-column@:Withdrawn",
    ]);
  });

  it("says nothing by days that stand for none", () => {
    const found = besideIn(
      register(["Withdrawn on", "Withdrawn date"], [1, 45000], ["01/01/1900", 45000], [45000, 45000]),
    );
    expect(found).toEqual(["other-column@:Withdrawn on"]);
  });

  it("is named where it denies what the date says", () => {
    const found = besideIn(register(["Withdrawn?", "Withdrawal date"], ["No", 45000]));
    expect(found).toEqual(["other-column-differs@2:Withdrawn?"]);
  });

  it("is only said not to be read where no row differs", () => {
    const found = besideIn(register(["Withdrawn?", "Withdrawal date"], ["Yes", 45000], ["No", ""]));
    expect(found).toEqual(["other-column@:Withdrawn?"]);
  });

  it.each([
    ["Status", "Programme status", ["Active", "Withdrawn"]],
    ["Result", "Outcome", ["Pass", "Fail"]],
    ["Gender", "Sex", ["Female", "Male"]],
    ["Ethnicity", "Ethnic group", ["", "Indian"]],
    ["FSM %", "30% or more FSM", ["", "Yes"]],
    ["Academic year", "Cohort", ["2022/23", "2023/24"]],
  ])("is named where it differs: %s and %s", (heading, other, row) => {
    const agreeing = heading === "FSM %" ? [35, "Yes"] : [row[1], row[1]];
    expect(besideIn(register([heading, other], agreeing, row))).toContain(`other-column-differs@3:${other}`);
  });

  it("is left alone when the user has said what it is", () => {
    const headings = [...FIRST, "Result", "Resit"];
    const rows = [["P1", "NPQH", 44835, "Fail", "Pass"]];
    const mapping = { table: "Table", columns: { resit: "none" } } as const;
    const recognition = recognitionOf(headings, { sample: rows, mapping });
    if (recognition === null) throw new Error("This must be a table of participants.");
    expect(besideIn(buildRegister([{ ...tableOf(headings, rows), recognition }]))).toEqual([]);
  });
});

describe("a column about somebody else", () => {
  it.each(["Line manager ethnicity", "Mentor's ethnicity", "Headteacher ethnicity", "Next of kin (ethnicity)"])(
    "is not read: %s",
    (heading) => {
      const read = register([heading], ["Indian"], ["White British"], ["White British"]);
      expect(besideIn(read)).toEqual([`other-person@:${heading}`]);
      expect(read.problems.map(({ code, column }) => `${code}:${column}`)).toContain("missing-column:Ethnicity");
    },
  );

  it("gives way to one about the participants", () => {
    const read = register(["Mentor gender", "How they identify"], ["Male", "Female"], ["Male", "Female"]);
    expect(besideIn(read)).toEqual([]);
    expect(read.participants.groups.get("gender")?.labels).toContain("Female");
  });
});

describe("a question mark behind a word", () => {
  it.each([
    ["Result", "Passed?"],
    ["Status", "withdrawn??"],
    ["Withdrawn", "Yes?"],
    ["Gender", "Female (?)"],
  ])("is named in %s: %s", (heading, cell) => {
    const { problems, counts } = register([heading], [cell]);
    expect(counts.counted).toBe(1);
    expect(problems.map(({ code, row, column }) => `${code}@${row ?? ""}:${column}`)).toContain(
      `doubtful-word@2:${heading}`,
    );
  });

  it("is none where the word is not known", () => {
    const codes = register(["Status"], ["gone quiet?"]).problems.map(({ code }) => code);
    expect(codes).toContain("unknown-status");
    expect(codes).not.toContain("doubtful-word");
  });

  it("is usual in a heading that is repeated between the rows", () => {
    const headings = [...FIRST, "Withdrawn?"];
    const { problems } = buildRegister([tableOf(headings, [["A", "NPQH", 44835, "No"], headings])]);
    expect(problems.map(({ code }) => code)).not.toContain("doubtful-word");
  });
});
