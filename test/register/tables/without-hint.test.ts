import { fieldOf } from "../../../src/register/tables/heading-match";
import { PARTICIPANTS_ROLE } from "../../../src/register/tables/roles/participants";
import { withoutHint } from "../../../src/register/tables/without-hint";

describe("a heading", () => {
  it.each([
    ["Start date (dd/mm/yyyy)", "Start date"],
    ["Start date\n[D - M - Y]", "Start date"],
    ["Start date (YYYY-MM-DD) *", "Start date"],
    ["Withdrawn (Y/N)*", "Withdrawn"],
    ["Withdrawn (yes | no)", "Withdrawn"],
    ["Result (Pass/Fail)", "Result"],
    ["Ethnicity (see list (below))", "Ethnicity"],
    ["Gender (Optional)", "Gender"],
    ["FSM (school) (%)", "FSM (school)"],
    ["Rating (0–10)", "Rating"],
    ["Rating (out of 5)", "Rating"],
    ["How satisfied (1 = poor, 5 = excellent)", "How satisfied"],
    ["Disability (1=Yes, 0=No)", "Disability"],
  ])("%j loses how its cells are filled in", (heading, without) => {
    expect(withoutHint(heading)).toBe(without);
  });

  it.each(["Result (reason)", "Result", "(Pass", "Rating (2019)", "Notes (optional extras)", "Result (passed)", ""])(
    "%j has nothing to lose",
    (heading) => expect(withoutHint(heading)).toBe(heading),
  );

  it.each([
    ["brackets", "(pass".repeat(20_000)],
    ["spaces", `${" ".repeat(50_000)}(d${" ".repeat(50_000)})`],
    ["passes and failures", `${"(pass fail".repeat(10_000)}) x`],
  ])("of 100,000 characters full of %s is looked at in no time", (_, heading) => {
    expect(fieldOf(PARTICIPANTS_ROLE, heading)).toBeNull();
    expect(fieldOf(PARTICIPANTS_ROLE, `${heading})`)).toBeNull();
  });

  it("that is as long as is looked at takes no longer for being full of brackets", () => {
    const heading = `Start date ${"(pass".repeat(190)})`;
    expect(withoutHint(heading)).toBe(heading);
    expect(withoutHint(`${heading.slice(0, -1)} or fail)`)).toBe("Start date");
  });
});
