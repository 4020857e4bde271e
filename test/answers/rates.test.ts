import { accuracy, meanRating, recruitment, retention, shareOf, SHARES } from "../../src/answers/rates";
import type { Asked } from "../../src/answers/selection";
import { participantsTable } from "../register/tables";
import { ALONE, analysisOf, EMPTY, said, SMALL } from "./small-register";

const shareIn = (name: keyof typeof SHARES, asked: Asked = {}, { tally } = SMALL): unknown =>
  said(shareOf(tally, SHARES[name], asked));
const retentionIn = (asked: Asked = {}, { tally } = SMALL): unknown => said(retention(tally, asked));
const accuracyIn = (asked: Asked = {}, { tally } = SMALL): unknown => said(accuracy(tally, asked));
const meanIn = (asked: Asked = {}, { tally } = SMALL): unknown => said(meanRating(tally, asked));
const recruitmentIn = (asked: Asked = {}, { tally, register } = SMALL): unknown =>
  said(recruitment(tally, register.targets, asked));

describe("shares of people", () => {
  it.each([
    ["fsm", {}, 4 / 7],
    ["fsm", { qualification: "NPQH" }, 3 / 5],
    ["fsm", { year: 2017 }, 2 / 5],
    ["fsm", { qualification: "NPQH", year: 2017 }, 2 / 4],
    ["fsm", { characteristic: "Gender", group: "Female" }, 2 / 4],
    ["nonWhiteBritish", {}, 4 / 7],
    ["nonWhiteBritish", { year: 2018 }, 0],
    ["nonWhiteBritish", { characteristic: "Ethnic group", group: "White" }, 1 / 3],
    ["withinTime", {}, 2 / 3],
    ["withinTime", { qualification: "NPQH" }, 1 / 2],
    ["withinTime", { characteristic: "Disability", group: "No" }, 1 / 2],
    ["deferral", {}, 1 / 7],
    ["deferral", { qualification: "NPQH", year: 2017 }, 1 / 4],
    ["deferral", { characteristic: "Gender", group: "M" }, 1 / 2],
    ["achievement", {}, 2 / 3],
    ["achievement", { qualification: "NPQML" }, 1],
    ["achievement", { characteristic: "FSM", group: "Below 30%" }, 1 / 2],
  ] as const)("%s of %j", (name, asked, expected) => {
    expect(shareIn(name, asked)).toBe(expected);
  });

  it("are not available where nobody is among those, and say who is missing", () => {
    const in2018 = { year: 2018 };
    expect(shareIn("withinTime", in2018)).toBe("not available: Nobody has presented for final assessment here yet.");
    expect(shareIn("achievement", in2018)).toBe("not available: Nobody has a final result here yet.");
    expect(shareIn("achievement", { characteristic: "Gender", group: "Male" })).toBe(
      "not available: Nobody has a final result here yet.",
    );
    const men = { characteristic: "Gender", group: "Male", year: 2018 };
    for (const name of ["fsm", "nonWhiteBritish", "deferral"] as const) {
      expect(shareIn(name, men)).toBe("not available: Nobody was recruited here.");
      expect(shareIn(name, {}, EMPTY)).toBe("not available: Nobody was recruited here.");
    }
  });

  it("pass on which argument is wrong", () => {
    expect(shareIn("fsm", { year: "soon" })).toMatch(/^wrong argument: “soon” is no academic year/);
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
      "not available: Nobody was recruited here.",
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
      expect(answer).toBe("not available: No assessment has been moderated here yet.");
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
      expect(answer).toBe("not available: Nobody has given feedback here yet.");
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
      "not available: There is no recruitment target here.",
    );
    expect(recruitmentIn({}, ALONE)).toBe("not available: There is no recruitment target here.");
    expect(recruitmentIn({ qualification: "NPQML", year: 2018 })).toBe(
      "not available: The recruitment target is 0 here.",
    );
  });

  it("says which argument is wrong", () => {
    expect(recruitmentIn({ qualification: "x" })).toMatch(/^wrong argument: “x” is no qualification/);
    expect(recruitmentIn({ year: "x" })).toMatch(/^wrong argument: “x” is no academic year/);
  });
});
