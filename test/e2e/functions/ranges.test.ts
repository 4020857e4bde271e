import { openPreview } from "../../support/browser/open-preview";
import type { PreviewPage } from "../../support/browser/preview-page";
import { ask, type Argument } from "../../support/published-answers/ask";
import { formulasOf, notAvailable, type Case } from "../../support/published-answers/case";
import { count } from "../../support/published-answers/count";
import { becomes, faults } from "../../support/published-answers/faults";
import { codes } from "../../support/published-answers/published";
import { HOLDS, isIn, readSample, type Person, type Sample } from "../../support/published-answers/sample";

let preview: PreviewPage;
let sample: Sample;

beforeAll(async () => {
  preview = await openPreview();
  await preview.pane.getByText("1,034 participants counted").waitFor();
  sample = await readSample(preview);
});
afterEach(() => expect([...preview.strangers, ...preview.faults]).toEqual([]));

describe("formulas with a range", () => {
  const ranged = (name: string, ...args: Argument[]): string =>
    `${ask(name, ...args).slice(0, -1)}${",".repeat(RANGE_AT[name] + 1 - Math.max(1, args.length))}Participants!A1:Q50)`;
  /** Arguments before the range. */
  const RANGE_AT: Readonly<Record<string, number>> = { COUNT: 5, RETENTION: 4, FSM: 4, QUALIFICATIONS: 0, GROUPS: 1 };

  function rangeCases(people: readonly Person[]): Case[] {
    const counts = ["recruited", "fsm", "presented", "withdrawn", "deferred", "submitted", "passed"];
    return [
      ...counts.map((measure) => ({
        formula: ranged("COUNT", measure),
        expected: people.filter(HOLDS[measure]).length,
      })),
      ...codes.map((code) => ({
        formula: ranged("COUNT", "recruited", code),
        expected: people.filter((person) => isIn(person, code)).length,
      })),
      ...["Female", "Male"].map((group) => {
        const ofGroup = people.filter((person) => person.Gender === group);
        return {
          formula: ranged("RETENTION", undefined, undefined, "Gender", group),
          expected: 1 - ofGroup.filter(HOLDS.withdrawn).length / ofGroup.length,
        };
      }),
      {
        formula: "=NPQ.FSM(,,,,Participants!A1:Q50)",
        expected: people.filter(HOLDS.fsm).length / people.length,
      },
      {
        formula: "=NPQ.RECRUITMENT(,,Participants!A1:Q50)",
        expected: notAvailable("There is no matching recruitment target."),
      },
    ].filter(({ formula }) => !/NPQEL/.test(formula));
  }

  it("give what a count by hand gives, also with an error in a cell", async () => {
    const cases = rangeCases(sample.people.slice(0, 49));
    await preview.enter("Ranges", 0, 0, formulasOf(cases));
    expect(faults(cases, await preview.answered("Ranges"))).toEqual([]);

    const column = Object.keys(sample.people[0]).indexOf("School FSM %");
    const at = sample.people.findIndex(HOLDS.fsm);
    expect(at).toBeLessThan(49);
    const people = sample.people.map((person, i) => (i === at ? { ...person, "School FSM %": "" } : person));
    await preview.enter("Participants", at + 1, column, [["#N/A"]]);
    const after = rangeCases(people.slice(0, 49));
    await becomes(preview, "Ranges", after);
    await preview.enter("Participants", at + 1, column, [[Number(sample.people[at]["School FSM %"])]]);
    await becomes(preview, "Ranges", cases);
  });

  // The stand-in takes the edit for one of the add-in's own as soon as a formula with the range is calculated on account of it.
  it("do not keep the others from following an edit within the range", async () => {
    await preview.enter("Others", 0, 0, [[ask("COUNT", "withdrawn")]]);
    const before = count(sample, "withdrawn");
    expect((await preview.answered("Others"))[0][0].value).toBe(before);
    const column = Object.keys(sample.people[0]).indexOf("Withdrawn date");
    const at = sample.people.findIndex((person) => !HOLDS.withdrawn(person));
    await preview.enter("Participants", at + 1, column, [[43_435]]);
    await becomes(preview, "Others", [{ formula: ask("COUNT", "withdrawn"), expected: before + 1 }]);
  });
});
