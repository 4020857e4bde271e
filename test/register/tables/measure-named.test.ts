import { measureNamed } from "../../../src/register/tables/targets/measure-named";

describe("the measure of a block of targets", () => {
  it.each<[string, readonly string[], ReturnType<typeof measureNamed>]>([
    ["its corner", ["Recruitment target", "Goals"], "recruitmentTarget"],
    ["its title", ["Qualification", "FSM target %", "Targets"], "fsmTarget"],
    ["other words", ["NPQ", "Targets for participants who are not white British"], "unnamed"],
    ["the name of a table", ["NPQ", "NonWhiteBritishTargets"], "nonWhiteBritishTarget"],
    ["a short title on a sheet of targets", ["NPQ", "FSM %", "Targets 2018"], "fsmTarget"],
    ["the nearest of two titles", ["", "FSM targets", "Recruitment targets"], "fsmTarget"],
  ])("is named by %s", (_, texts, measure) => expect(measureNamed(texts)).toBe(measure));

  it.each([
    ["only says Targets", ["NPQ", "Targets"]],
    ["names two measures", ["NPQ", "Recruitment and FSM targets"]],
  ])("is not named by what %s", (_, texts) => expect(measureNamed(texts)).toBe("unnamed"));

  it.each([
    ["nothing", ["NPQ", "Summary"]],
    ["a short title elsewhere", ["NPQ", "Recruitment", "Summary"]],
    ["people who were recruited", ["NPQ", "Recruited", "Recruitment targets"]],
    ["what became of targets", ["NPQ", "Recruitment against target"]],
    ["withdrawals on a sheet of targets", ["", "Withdrawals", "Recruitment targets"]],
    ["actual figures", ["Actual", "Recruitment targets"]],
  ])("is none where %s is said", (_, texts) => expect(measureNamed(texts)).toBeNull());
});
