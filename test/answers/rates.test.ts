import { rateFormat } from "../../src/answers/rate-format";
import { participantsTable } from "../support/register-tables";
import { ask, type Asked } from "../support/ask";
import { ALONE, analysisOf, EMPTY, said, SMALL } from "../support/small-register";

const rateIn =
  (name: string) =>
  (asked: Asked = {}, analysis = SMALL): unknown =>
    said(ask(name, asked, analysis));
const retentionIn = rateIn("RETENTION");
const accuracyIn = rateIn("ACCURACY");
const meanIn = rateIn("FEEDBACK");
const recruitmentIn = rateIn("RECRUITMENT");

describe("shares of people", () => {
  it.each([
    ["FSM", {}, 4 / 7],
    ["FSM", { qualification: "NPQH" }, 3 / 5],
    ["FSM", { year: 2017 }, 2 / 5],
    ["FSM", { qualification: "NPQH", year: 2017 }, 2 / 4],
    ["FSM", { characteristic: "Gender", group: "Female" }, 2 / 4],
    ["NONWHITEBRITISH", {}, 4 / 7],
    ["NONWHITEBRITISH", { year: 2018 }, 0],
    ["NONWHITEBRITISH", { characteristic: "Ethnic group", group: "White" }, 1 / 3],
    ["WITHINTIME", {}, 2 / 3],
    ["WITHINTIME", { qualification: "NPQH" }, 1 / 2],
    ["WITHINTIME", { characteristic: "Disability", group: "No" }, 1 / 2],
    ["DEFERRAL", {}, 1 / 7],
    ["DEFERRAL", { qualification: "NPQH", year: 2017 }, 1 / 4],
    ["DEFERRAL", { characteristic: "Gender", group: "M" }, 1 / 2],
    ["ACHIEVEMENT", {}, 2 / 3],
    ["ACHIEVEMENT", { qualification: "NPQML" }, 1],
    ["ACHIEVEMENT", { characteristic: "FSM", group: "Below 30%" }, 1 / 2],
  ])("NPQ.%s of %j", (name, asked, expected) => {
    expect(rateIn(name)(asked)).toBe(expected);
  });

  it("are not available where nobody is among those, and say who is missing", () => {
    const in2018 = { year: 2018 };
    expect(rateIn("WITHINTIME")(in2018)).toBe(
      "not available: No matching participant has presented for final assessment yet.",
    );
    expect(rateIn("ACHIEVEMENT")(in2018)).toBe("not available: No matching participant has a final result yet.");
    expect(rateIn("ACHIEVEMENT")({ characteristic: "Gender", group: "Male" })).toBe(
      "not available: No matching participant has a final result yet.",
    );
    const men = { characteristic: "Gender", group: "Male", year: 2018 };
    for (const name of ["FSM", "NONWHITEBRITISH", "DEFERRAL"]) {
      expect(rateIn(name)(men)).toBe("not available: There are no matching participants.");
      expect(rateIn(name)({}, EMPTY)).toBe("not available: There are no matching participants.");
    }
  });

  it("pass on which argument is wrong", () => {
    expect(rateIn("FSM")({ year: "soon" })).toMatch(/^wrong argument: “soon” is not in your tables/);
  });
});

describe("NPQ.RETENTION", () => {
  it.each([
    [{}, 5 / 7],
    [{ qualification: "NPQH" }, 3 / 5],
    [{ qualification: "NPQH", year: "17/18" }, 3 / 4],
    [{ qualification: "NPQH", year: "2018-19" }, 0],
    [{ characteristic: "Gender", group: "F" }, 3 / 4],
    [{ characteristic: "Ethnicity", group: "white british" }, 1 / 2],
  ])("of %j: those who have not withdrawn", (asked, expected) => {
    expect(retentionIn(asked)).toBe(expected);
  });

  it("is not available of nobody, and says which argument is wrong", () => {
    expect(retentionIn({ characteristic: "Gender", group: "Male", year: 2018 })).toBe(
      "not available: There are no matching participants.",
    );
    expect(retentionIn({ qualification: "NPQX" })).toMatch(/^wrong argument: “NPQX”/);
  });
});

describe("NPQ.ACCURACY", () => {
  it("is the upheld of the moderated", () => {
    expect(accuracyIn()).toBe(2 / 3);
    expect(accuracyIn({ qualification: "NPQH" })).toBe(1 / 2);
    expect(accuracyIn({ qualification: "NPQML", year: 2017 })).toBe(1);
  });

  it("is not available where nothing was moderated, and says which argument is wrong", () => {
    for (const answer of [accuracyIn({ year: 2018 }), accuracyIn({}, ALONE), accuracyIn({}, EMPTY)]) {
      expect(answer).toBe("not available: No matching assessment has been moderated yet.");
    }
    expect(accuracyIn({ year: 2030 })).toMatch(/^wrong argument: “2030”/);
  });
});

describe("NPQ.FEEDBACK", () => {
  it("is the mean of all ratings, each of the same weight", () => {
    expect(meanIn()).toBe((8 + 5.5 + 9 + 7) / 4);
    expect(meanIn({ qualification: "NPQH" })).toBe(6.75);
    expect(meanIn({ year: 2018 })).toBe(8);
  });

  it("takes the ratings in the participants' rows where there is no feedback table", () => {
    const rated = analysisOf([participantsTable([{ Rating: 3 }, { Rating: 4.5 }, { Rating: "" }])]);
    expect(meanIn({}, rated)).toBe(3.75);
  });

  it("is not available without ratings, and says which argument is wrong", () => {
    for (const answer of [meanIn({ qualification: "NPQML", year: 2017 }), meanIn({}, ALONE), meanIn({}, EMPTY)]) {
      expect(answer).toBe("not available: No matching participant has given feedback yet.");
    }
    expect(meanIn({ qualification: "x" })).toMatch(/^wrong argument: “x”/);
  });
});

describe("NPQ.RECRUITMENT", () => {
  it("is everyone recruited, of the sum of the targets that are set", () => {
    expect(recruitmentIn({ qualification: "NPQH", year: 2017 })).toBe(4 / 5);
    expect(recruitmentIn({ year: 2017 })).toBe(5 / 6);
    // A7 has no target, and counts.
    expect(recruitmentIn({ qualification: "NPQH" })).toBe(5 / 5);
    expect(recruitmentIn()).toBe(7 / 6);
  });

  it("is not available without a target, or with a target of 0", () => {
    expect(recruitmentIn({ qualification: "NPQH", year: 2018 })).toBe(
      "not available: There is no matching recruitment target.",
    );
    expect(recruitmentIn({}, ALONE)).toBe("not available: There is no matching recruitment target.");
    expect(recruitmentIn({ qualification: "NPQML", year: 2018 })).toBe("not available: The recruitment target is 0.");
  });

  it("says which argument is wrong", () => {
    expect(recruitmentIn({ qualification: "x" })).toMatch(/^wrong argument: “x” is not in your tables. Use NPQH/);
    expect(recruitmentIn({ year: "x" })).toMatch(/^wrong argument: “x” is not in your tables. Use 2017/);
  });
});

describe("a rate is shown in cells as on the metrics' sheets", () => {
  it.each([
    ["RECRUITMENT", "0.00 %"],
    ["FSM", "0%"],
    ["NONWHITEBRITISH", "0%"],
    ["WITHINTIME", "0.00 %"],
    ["ACCURACY", "0.00 %"],
    ["FEEDBACK", "0.00"],
    ["RETENTION", "0%"],
    ["DEFERRAL", "0%"],
    ["ACHIEVEMENT", "0%"],
  ])("NPQ.%s: %s", (name, format) => {
    expect(ask(name, {}, SMALL)).toMatchObject({ numberFormat: format });
  });

  it("but for what is no rate, which has no format of its own", () => {
    expect(rateFormat("COUNT")).toBeUndefined();
  });
});
