import { analyse } from "../../src/metrics/analyse";
import { DEFAULT_DEFINITIONS } from "../../src/metrics/default-definitions";
import { makeCopy, type MadeCopy } from "../../src/publication/make-copy";
import { STANDARD_OPTIONS, type Cut, type PublicationOptions } from "../../src/publication/options";
import { suggestCut, type Suggestion } from "../../src/publication/suggest-cut";
import { buildRegister } from "../../src/register/register";
import { WHITE_BRITISH } from "../../src/register/words/ethnicities";
import { participantsTable, type Row } from "../support/register-tables";

/** Metric 1 alone: its tables by group are enough to see what a cut does. */
const OPTIONS: PublicationOptions = { ...STANDARD_OPTIONS, metrics: [1] };

/** How many people start of each ethnicity, in each of these years and qualifications. */
interface Cohorts {
  readonly years: readonly number[];
  readonly qualifications: readonly string[];
  readonly ethnicities: Readonly<Record<string, number>>;
}

function inputOf({ years, qualifications, ethnicities }: Cohorts): Parameters<typeof makeCopy>[0] {
  const places = years.flatMap((year) => qualifications.map((qualification) => ({ year, qualification })));
  const rows = places.flatMap(({ year, qualification }) =>
    Object.entries(ethnicities).flatMap(([ethnicity, people]) =>
      Array.from({ length: people }, (_, i): Row => ({
        "Participant ID": `${year}-${qualification}-${ethnicity}-${i}`,
        Qualification: qualification,
        "Academic year": `${year}/${String(year + 1).slice(2)}`,
        "Start date": `${year}-11-01`,
        "School FSM %": 10,
        Gender: "Female",
        Disability: "No",
        Ethnicity: ethnicity,
      })),
    ),
  );
  const analysis = analyse(buildRegister([participantsTable(rows)], { asOf: 46000 }), DEFAULT_DEFINITIONS);
  return { analysis, results: analysis.results, provider: "", asOf: 46000 };
}

async function suggestion(cohorts: Cohorts, cut: Cut = OPTIONS.cut): Promise<Suggestion | null> {
  const [input, options] = [inputOf(cohorts), { ...OPTIONS, cut }];
  return suggestCut(input, options, await makeCopy(input, options));
}

const ONE_YEAR = [2021];
const THREE_YEARS = [2021, 2022, 2023];
const ONE_QUALIFICATION = ["NPQH"];
/** Ethnicities whose people are few each, and enough in their major groups. */
const FEW_OF_EACH = {
  ...{ [WHITE_BRITISH]: 20, Irish: 2, "Any other White background": 3 },
  ...{ Indian: 3, Pakistani: 3, Bangladeshi: 2, Chinese: 2 },
  ...{ African: 3, Caribbean: 3 },
};
/** The same in major groups that have few people, too. */
const FEW_OF_ALL = {
  ...{ [WHITE_BRITISH]: 20, "Any other White background": 1 },
  ...{ Indian: 1, Pakistani: 1, African: 1, Caribbean: 1, Arab: 2, "White and Asian": 2 },
};
/** Each in a major group of its own. */
const THREE_OF_EACH = { [WHITE_BRITISH]: 20, Indian: 3, African: 3, "White and Asian": 3, Arab: 3 };

const cutOf = (cut: Partial<Cut>): Cut => ({ ...OPTIONS.cut, ...cut });

test("offers the five major ethnic groups where many ethnicities have few people", async () => {
  const offered = await suggestion({ years: ONE_YEAR, qualifications: ONE_QUALIFICATION, ethnicities: FEW_OF_EACH });
  // Nine ethnicities, Female and No, for NPQH and for all: of the ethnicities only White British has five people or more.
  expect(offered).toEqual({ cut: cutOf({ ethnicity: "major" }), hidden: 0, cells: 10, hiddenNow: 16, cellsNow: 22 });
});

test("offers all years together where groups have few people in each", async () => {
  const offered = await suggestion({
    years: THREE_YEARS,
    qualifications: ONE_QUALIFICATION,
    ethnicities: THREE_OF_EACH,
  });
  // Five ethnicities, Female and No, for NPQH and for all: four ethnicities have three people in each of three years.
  expect(offered).toEqual({ cut: cutOf({ years: "together" }), hidden: 0, cells: 14, hiddenNow: 24, cellsNow: 42 });
});

test("offers both together where neither is enough", async () => {
  const offered = await suggestion({ years: THREE_YEARS, qualifications: ONE_QUALIFICATION, ethnicities: FEW_OF_ALL });
  expect(offered?.cut).toEqual(cutOf({ ethnicity: "major", years: "together" }));
});

test("offers nothing, and tries nothing, where more is shown than left out", async () => {
  const cohorts = {
    years: THREE_YEARS,
    qualifications: ONE_QUALIFICATION,
    ethnicities: { [WHITE_BRITISH]: 20, Irish: 6, Indian: 3 },
  };
  const input = inputOf(cohorts);
  const made = await makeCopy(input, OPTIONS);
  const pause = jest.fn(() => Promise.resolve());
  expect(made.copy.proof.suppressed).toBeGreaterThan(0);
  expect(await suggestCut(input, OPTIONS, made, { pause })).toBeNull();
  expect(pause).not.toHaveBeenCalled();
});

test("offers nothing where people are few however they are put together", async () => {
  const few = { [WHITE_BRITISH]: 3, Indian: 1, African: 2, Arab: 1 };
  expect(await suggestion({ years: ONE_YEAR, qualifications: ["NPQH", "NPQSL"], ethnicities: few })).toBeNull();
});

test("offers no table that leaves nothing out because it says far less", async () => {
  // Each of six years shows White British, Female and No, for NPQH and for all: 36 figures. All years together would show 14.
  const cohorts = { years: [2018, 2019, 2020, 2021, 2022, 2023], qualifications: ONE_QUALIFICATION };
  expect(await suggestion({ ...cohorts, ethnicities: THREE_OF_EACH })).toBeNull();
});

test("offers no cut that the copy has, and none for a rounded copy", async () => {
  const cohorts = { years: THREE_YEARS, qualifications: ONE_QUALIFICATION, ethnicities: FEW_OF_ALL };
  expect((await suggestion(cohorts, cutOf({ ethnicity: "major" })))?.cut).toEqual(
    cutOf({ ethnicity: "major", years: "together" }),
  );
  const input = inputOf(cohorts);
  const rounded: PublicationOptions = { ...OPTIONS, method: "round" };
  expect(await suggestCut(input, rounded, await makeCopy(input, rounded))).toBeNull();
});

test("stops when it is told to", async () => {
  const input = inputOf({ years: ONE_YEAR, qualifications: ONE_QUALIFICATION, ethnicities: FEW_OF_EACH });
  const made: MadeCopy = await makeCopy(input, OPTIONS);
  const pause = (): Promise<void> => Promise.reject(new Error("Stopped"));
  await expect(suggestCut(input, OPTIONS, made, { pause })).rejects.toThrow("Stopped");
});

test("none is offered beside a former copy, with which it could not be compared", async () => {
  const input = inputOf({ years: ONE_YEAR, qualifications: ONE_QUALIFICATION, ethnicities: FEW_OF_EACH });
  const made = await makeCopy(input, OPTIONS);
  expect(await suggestCut(input, OPTIONS, made)).not.toBeNull();
  const compared = { ...made, former: { compared: 1 } } as unknown as MadeCopy;
  expect(await suggestCut(input, OPTIONS, compared)).toBeNull();
});
