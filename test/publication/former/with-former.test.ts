import { withFormer, type Joint } from "../../../src/publication/former/with-former";
import { STANDARD_OPTIONS } from "../../../src/publication/options";
import { WHITE_BRITISH } from "../../../src/register/words/ethnicities";
import { draftOf } from "../../../src/publication/tables/draft-of";
import type { Draft } from "../../../src/publication/tables/draft";
import { formerCopyOf } from "../../support/publication/former-copy-of";
import { inputOf } from "../../support/publication/input-of";
import { leftBy } from "../../support/publication/left-by";
import { participantsTable, type Row } from "../../support/register-tables";

/** So many people of a gender who started NPQH in 2017/18; everyone's ethnicity and disability are the same. */
function people(gender: string, count: number, more: Row = {}): Row[] {
  const common = { Qualification: "NPQH", "Academic year": "2017/18", "Start date": "2017-09-01" };
  const row = { ...common, Gender: gender, Disability: "No", Ethnicity: WHITE_BRITISH, ...more };
  return Array.from({ length: count }, () => row);
}

function draft(...rows: Row[][]): Draft {
  const participants = participantsTable(rows.flat().map((row, i) => ({ "Participant ID": `P${i}`, ...row })));
  return draftOf(inputOf([participants]).analysis, STANDARD_OPTIONS);
}

const FEMALE = "1 Gender Female 2017/18 NPQH";
const MALE = "1 Gender Male 2017/18 NPQH";

function sensitive({ system }: Joint): string[] {
  return system.counts.filter(({ isSensitive }) => isSensitive).map(({ key }) => key);
}

function contradictions({ system: { counts, sums, parts } }: Joint): string[] {
  const value = (place: number): number => counts[place].value;
  return [
    ...counts.filter((count) => count.value < 0).map(({ key }) => `${key} is less than 0`),
    ...sums
      .filter(({ whole, parts: of }) => value(whole) !== of.reduce((sum, part) => sum + value(part), 0))
      .map(({ whole }) => `${counts[whole].key} is not the sum of its parts`),
    ...parts
      .filter(({ part, whole }) => value(part) > value(whole))
      .map(({ part, whole }) => `${counts[part].key} is more than ${counts[whole].key}`),
  ];
}

test("the one who joined is private: which gender they have follows only where nothing is left out", async () => {
  const former = formerCopyOf(draft(people("Female", 12), people("Male", 8)));
  const joint = await withFormer(draft(people("Female", 13), people("Male", 8)), former);
  expect(contradictions(joint)).toEqual([]);
  expect(joint.compared).toMatchObject({ corrected: [], givenAway: [], notCompared: [] });
  expect(sensitive(joint)).toContain(`since ${FEMALE}`);
  expect(sensitive(joint)).not.toContain(`since ${MALE}`);

  const open = await leftBy(joint.system, () => false);
  expect(open(`since ${FEMALE}`)).toEqual([1, 1]);
  const closed = await leftBy(joint.system, (key) => key.startsWith("1 Gender"));
  expect(closed(`since ${FEMALE}`)).toEqual([0, 1]);
  expect(closed(FEMALE)).toEqual([12, 13]);
});

test("those who joined a gender are part of those who joined the qualification", async () => {
  const former = formerCopyOf(draft(people("Female", 12), people("Male", 8)));
  const { system } = await withFormer(draft(people("Female", 13), people("Male", 8)), former);
  const keys = system.parts.map(({ part, whole }) => [system.counts[part].key, system.counts[whole].key]);
  expect(keys).toContainEqual([`since ${FEMALE}`, "since 1 Total 2017/18 NPQH"]);
  expect(system.counts.find(({ key }) => key === "since 1 Total 2017/18 NPQH")).toMatchObject({
    value: 1,
    canHide: false,
    isSensitive: false,
  });
});

test("the one who withdrew is private", async () => {
  const gone = { "Withdrawn date": "2018-02-01" };
  const former = formerCopyOf(draft(people("Female", 12), people("Male", 6, gone), people("Male", 9)));
  const joint = await withFormer(
    draft(people("Female", 11), people("Female", 1, gone), people("Male", 6, gone), people("Male", 9)),
    former,
  );
  expect(contradictions(joint)).toEqual([]);
  expect(sensitive(joint)).toContain("since 7 withdrawn 2017/18 NPQH");
  const open = await leftBy(joint.system, () => false);
  expect(open("since 7 withdrawn 2017/18 NPQH")).toEqual([1, 1]);
});

test("what was left out and has become 5 keeps its interval, unless the new copy takes it away", async () => {
  const isLeftOut = (words: string): boolean => /Gender (Female|Male)/.test(words);
  const former = formerCopyOf(draft(people("Female", 3), people("Male", 17)), isLeftOut);
  const joint = await withFormer(draft(people("Female", 5), people("Male", 17)), former);
  expect(contradictions(joint)).toEqual([]);
  expect(joint.compared.givenAway).toEqual([]);
  expect(sensitive(joint)).toContain(`former ${FEMALE}`);
  // 2 people joined; 5 women now, so that 3 to 5 were women then.
  const open = await leftBy(joint.system, () => false);
  expect(open(`former ${FEMALE}`)).toEqual([3, 5]);
  const closed = await leftBy(joint.system, (key) => key.startsWith("1 Gender"));
  expect(closed(`former ${FEMALE}`)).toEqual([0, 20]);
});

test("says what the former copy gives away by itself, and leaves it out without demanding that it cannot be known", async () => {
  // A cell alone in its column: 20 less 17. The key says that it is left out, but anyone can take away.
  const isLeftOut = (words: string): boolean => words.includes("Gender Female");
  const former = formerCopyOf(draft(people("Female", 3), people("Male", 17)), isLeftOut);
  const joint = await withFormer(draft(people("Female", 3), people("Male", 18)), former);
  expect(contradictions(joint)).toEqual([]);
  expect(joint.compared.givenAway).toContain("Metric 1, Gender, Female, 2017/18, NPQH");
  expect([...joint.leftOut].map((place) => joint.system.counts[place].key)).toContain(FEMALE);
  expect(sensitive(joint)).not.toContain(FEMALE);
  expect(sensitive(joint)).toContain(`since ${MALE}`);
});

test("a count that went down was corrected: it is listed, and its difference says nothing", async () => {
  const former = formerCopyOf(draft(people("Female", 12), people("Male", 8)));
  const joint = await withFormer(draft(people("Female", 11), people("Male", 10)), former);
  expect(contradictions(joint)).toEqual([]);
  expect(joint.compared.corrected).toContain("Metric 1, Gender, Female, 2017/18, NPQH");
  expect(joint.system.counts.map(({ key }) => key)).not.toContain(`since ${FEMALE}`);
  expect(sensitive(joint)).toContain(`since ${MALE}`);
});

test("those who deferred may come back, which is as private as that they deferred", async () => {
  const deferred = { "Deferred date": "2018-02-01" };
  const former = formerCopyOf(draft(people("Female", 12), people("Male", 8, deferred)));
  const joint = await withFormer(draft(people("Female", 14), people("Male", 6, deferred)), former);
  expect(contradictions(joint)).toEqual([]);
  expect(joint.compared.corrected).not.toContain("Metric 7, NPQH, 2017/18, Deferrals, Deferred");
  expect(sensitive(joint)).toContain("since 7 deferred 2017/18 NPQH");
});

test("a group that had no row had nobody, and one that has none any more was corrected", async () => {
  const former = formerCopyOf(draft(people("Female", 12), people("Other", 8)));
  const joint = await withFormer(draft(people("Female", 12), people("Male", 9)), former);
  expect(contradictions(joint)).toEqual([]);
  expect(joint.compared.notCompared.join()).toContain("(only in the former copy)");
  expect(sensitive(joint)).toEqual([]);
});

test("what the former copy does not have is named, and is no error", async () => {
  const new2018 = { "Academic year": "2018/19", "Start date": "2018-09-01" };
  const { cells, ...rest } = formerCopyOf(draft(people("Female", 12), people("Male", 8)));
  const former = { ...rest, cells: cells.filter(({ metric, table }) => metric === 1 && table !== "Disability") };
  const now = draft(people("Female", 12), people("Male", 8), people("Female", 3, new2018), people("Male", 4, new2018));
  const joint = await withFormer(now, former);
  expect(contradictions(joint)).toEqual([]);
  expect(joint.compared.notCompared).toEqual(
    expect.arrayContaining([
      "Metric 1, Disability, 2017/18",
      "Metric 1, Gender, 2018/19",
      "Metric 7, Qualification, 2017/18",
    ]),
  );
  const nothing = await withFormer(now, { ...rest, cells: [] });
  expect(nothing.system).toEqual(now.system);
  expect(nothing.compared.compared).toBe(0);
});

test("a former copy that was changed by hand is read as far as it adds up", async () => {
  const { cells, ...rest } = formerCopyOf(draft(people("Female", 12), people("Male", 8)), (words) =>
    words.includes("Male"),
  );
  const former = { ...rest, cells: cells.map((cell) => (cell.row === "Total" ? { ...cell, text: "7" } : cell)) };
  const joint = await withFormer(draft(people("Female", 13), people("Male", 8)), former);
  expect(contradictions(joint)).toEqual([]);
});

test("of a rounded former copy only the nearest 5 are known", async () => {
  const { cells, ...rest } = formerCopyOf(draft(people("Female", 12), people("Male", 8)));
  const former = {
    ...rest,
    method: "round" as const,
    cells: cells.map((cell) => ({ ...cell, text: cell.row === "Female" ? "10" : cell.text })),
  };
  const joint = await withFormer(draft(people("Female", 13), people("Male", 8)), former);
  expect(contradictions(joint)).toEqual([]);
  const open = await leftBy(joint.system, () => false);
  expect(open(`since ${FEMALE}`)).toEqual([1, 5]);
  expect(sensitive(joint)).toContain(`since ${FEMALE}`);
});
