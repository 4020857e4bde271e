import { STANDARD_OPTIONS, type PublicationOptions } from "../../src/publication/options";
import { copyInput, inputOf, type CopyInput } from "./publication/input-of";
import { eachYear, inventedRegister, WHITE_BRITISH, type Invention } from "./publication/invented-register";
import { openSample } from "./open-sample";
import { readWorkbook } from "./read-workbook";
import { tenQualifications } from "./ten-qualifications";

/** A register to make a public copy of. */
export interface PublicationRegister {
  readonly name: string;
  readonly input: () => Promise<CopyInput>;
  /** What is published, where that is not everything. */
  readonly options: PublicationOptions;
}

const FOUR = { NPQEL: 12, NPQH: 40, NPQSL: 61, NPQML: 88 };

/** Ethnicities of which hardly anybody is among 20,000. */
const RARE = ["Irish", "Arab", "Chinese", "Bangladeshi", "Gypsy or Irish Traveller", "Roma", "White and Asian"];

/** The sample and eight registers that are hard to protect, or large. Invented, and the same in every run. */
export const PUBLICATION_REGISTERS: readonly PublicationRegister[] = [
  {
    name: "the sample",
    input: async () => copyInput((await readWorkbook(await openSample())).analysis),
    options: STANDARD_OPTIONS,
  },
  invented("few people", { seed: 14, cohorts: { 2021: { NPQH: 9, NPQSL: 5 } } }),
  invented("one qualification", { seed: 2, cohorts: eachYear([2021, 2022], { NPQLT: 47 }) }),
  invented("a year of two people", { seed: 3, cohorts: { 2021: { NPQH: 30, NPQSL: 25 }, 2022: { NPQSL: 2 } } }),
  {
    ...invented("no totals", { seed: 5, cohorts: eachYear([2021, 2022], FOUR), hasTargets: false }),
    options: { ...STANDARD_OPTIONS, metrics: [2, 3, 4, 7] },
  },
  invented("everybody in one group", {
    ...{ seed: 6, cohorts: eachYear([2021, 2022], FOUR), genders: ["Female"], disabilities: ["No"] },
    ethnicities: ["Indian"],
  }),
  invented("three years", { seed: 7, cohorts: eachYear([2020, 2021, 2022], FOUR) }),
  {
    name: "ten NPQs in four years",
    input: () => Promise.resolve(inputOf(tenQualifications())),
    options: STANDARD_OPTIONS,
  },
  invented("20,000 people", {
    ...{ seed: 20_000, cohorts: eachYear([2021, 2022], { NPQH: 1_500, NPQSL: 2_500, NPQML: 2_000, NPQLT: 4_000 }) },
    ethnicities: [...Array<string>(1_000).fill(WHITE_BRITISH), ...RARE, "Indian", "African", ""],
    disabilities: [...Array<string>(997).fill("No"), "Yes", "", "Not provided"],
  }),
];

function invented(name: string, invention: Invention): PublicationRegister {
  return { name, input: () => Promise.resolve(inputOf(inventedRegister(invention))), options: STANDARD_OPTIONS };
}
