import { makeCopy } from "../../../src/publication/make-copy";
import { readFormerCopy } from "../../../src/publication/former/read-former-copy";
import { publicationCsv } from "../../../src/publication/forms/csv";
import { STANDARD_OPTIONS, type PublicationOptions } from "../../../src/publication/options";
import { publicText } from "../../../src/publication/public-copy";
import { inputOf } from "../../support/publication/input-of";
import { feedbackTable, participantsTable } from "../../support/register-tables";

type Ratings = Readonly<Record<string, readonly number[]>>;

const ONLY_FEEDBACK: PublicationOptions = { ...STANDARD_OPTIONS, metrics: [6] };

/** Metric 6 of a register with these ratings, as a copy that may be compared with that of others. */
async function copyOf(now: Ratings, before?: Ratings, options = ONLY_FEEDBACK, optionsBefore = options) {
  const people = Object.entries(now).flatMap(([Qualification, ratings]) =>
    ratings.map((Rating, i) => ({ "Participant ID": `${Qualification}-${i}`, Qualification, Rating })),
  );
  const input = inputOf([participantsTable(people.map(({ Rating: _, ...row }) => row)), feedbackTable(people)]);
  if (before === undefined) return (await makeCopy(input, options)).copy;
  const former = readFormerCopy(publicationCsv(await copyOf(before, undefined, optionsBefore)));
  if ("problem" in former) throw new Error(former.problem);
  return (await makeCopy(input, options, {}, former)).copy;
}

/** The means, by the code of the qualification. */
async function meansOf(...args: Parameters<typeof copyOf>): Promise<Record<string, string>> {
  const [{ tables }] = (await copyOf(...args)).metrics;
  return Object.fromEntries(
    tables[0].rows.map(({ label, values }) => [/\((\w+)\)/.exec(label)?.[1] ?? label, publicText(values[1])]),
  );
}

const times = (count: number, rating: number): number[] => Array<number>(count).fill(rating);

test("one new rating does not follow from the means before and after it", async () => {
  // 28 × 8.04 − 27 × 8.00 = 9
  expect(await meansOf({ NPQH: [...times(27, 8), 9] })).toEqual({ NPQH: "8.04", Totals: "8.04" });
  expect(await meansOf({ NPQH: [...times(27, 8), 9] }, { NPQH: times(27, 8) })).toEqual({ NPQH: "[c]", Totals: "[c]" });
});

test("nor from those of all and of the other qualifications", async () => {
  const before = { NPQH: times(27, 8), NPQSL: times(20, 7), NPQML: times(30, 6) };
  const now = { ...before, NPQH: [...times(27, 8), 9] };
  // Without NPQH's mean, the one new rating is still what the mean of all leaves of the former ones.
  expect(await meansOf(now, before)).toEqual({ NPQH: "[c]", NPQSL: "7.00", NPQML: "6.00", Totals: "[c]" });
});

test("a mean that was left out before does not follow from what has come to it", async () => {
  const before = { NPQH: [9, 9, 8], NPQSL: times(10, 7), NPQML: times(30, 6) };
  expect(await meansOf(before)).toEqual({ NPQH: "[c]", NPQSL: "[c]", NPQML: "6.00", Totals: "6.42" });
  // NPQSL's mean, shown now, would give NPQH's three ratings away: they are what it leaves of those of the former copy.
  const now = { ...before, NPQH: [9, 9, 8, ...times(9, 5)] };
  expect(await meansOf(now)).toMatchObject({ NPQSL: "7.00" });
  expect(await meansOf(now, before)).toMatchObject({ NPQSL: "[c]", NPQML: "6.00" });
});

test("five new ratings are as many as any, and ratings that are gone are as private as new ones", async () => {
  const before = { NPQH: times(27, 8) };
  expect(await meansOf({ NPQH: [...times(27, 8), ...times(5, 6)] }, before)).toMatchObject({ NPQH: "7.69" });
  expect(await meansOf({ NPQH: times(26, 8) }, before)).toMatchObject({ NPQH: "[c]" });
  expect(await meansOf(before, before)).toMatchObject({ NPQH: "8.00" });
});

test("of rounded numbers of ratings it is taken that few have come, unless the mean is the same", async () => {
  const rounding: PublicationOptions = { ...ONLY_FEEDBACK, method: "round" };
  const before = { NPQH: times(27, 8) };
  expect(await meansOf({ NPQH: [...times(27, 8), 9] }, before, rounding)).toMatchObject({ NPQH: "[c]" });
  expect(await meansOf(before, before, rounding)).toMatchObject({ NPQH: "8.00" });
  expect(await meansOf({ NPQH: [...times(27, 8), 9] }, before, ONLY_FEEDBACK, rounding)).toMatchObject({ NPQH: "[c]" });
});
