import type { MetricNumber } from "../../../src/metrics/metric-number";
import type { PublicationOptions } from "../../../src/publication/options";
import { inputOf, type CopyInput } from "./input-of";
import { inventedRegister, numbers, WHITE_BRITISH, type Invention } from "./invented-register";

/** A small register, and a way to publish it, that nobody would think of. */
export interface RandomRegister {
  readonly input: CopyInput;
  readonly options: PublicationOptions;
  /** Which of those whose ethnicity is not known metric 3 counts. */
  readonly notKnown: "all" | "nobody" | "some";
}

const CODES = ["NPQEL", "NPQH", "NPQSL", "NPQML", "NPQLT"];
const METRICS: readonly (readonly MetricNumber[] | null)[] = [
  ...[null, null, null, null],
  ...([[1], [2], [3], [4], [7], [2, 3], [1, 3], [3, 4, 7], [2, 4]] as const),
];
const ETHNICITIES: readonly (readonly string[])[] = [
  [WHITE_BRITISH, WHITE_BRITISH, "Irish", "Indian", ""],
  [WHITE_BRITISH, "Irish", "African", "Caribbean", "Not provided"],
  ["Irish", "Indian"],
  [""],
  [WHITE_BRITISH, "Not provided"],
  [WHITE_BRITISH, WHITE_BRITISH, WHITE_BRITISH, "Irish", "Roma", "Chinese", "Prefer not to say"],
];

/** The same register for the same seed: one to five qualifications of up to 30 people in one to three years. */
export function randomRegister(seed: number): RandomRegister {
  const next = numbers(seed);
  const pick = <T>(list: readonly T[]): T => list[next(list.length)];
  const years = [2020, 2021, 2022].slice(0, 1 + next(3));
  const codes = CODES.slice(0, 1 + next(CODES.length));
  const most = pick([4, 12, 30]);
  const invention: Invention = {
    seed: seed + 1_000,
    cohorts: Object.fromEntries(
      years.map((year) => [year, Object.fromEntries(codes.map((code) => [code, next(most + 1)]))]),
    ),
    genders: pick([["Female"], ["Female", "Male"], ["Female", "Female", "Female", "Male", ""]]),
    disabilities: pick([["No"], ["No", "No", "No", "Yes"], ["No", "Yes", "", "Not provided"]]),
    ethnicities: pick(ETHNICITIES),
    ...{ withdrawn: next(40), deferred: next(30), presented: 50 + next(51), failed: next(50) },
    ...{ hasTargets: next(2) === 0, hasFlag: next(4) === 0 },
  };
  const counts = next(4) > 0;
  return {
    input: inputOf(inventedRegister(invention), { notKnownCountsAsNonWhiteBritish: counts }),
    options: {
      method: "suppress",
      years: next(4) === 0 ? [`${years[0]}/${String(years[0] + 1).slice(2)}`] : null,
      metrics: pick(METRICS),
      cut: {
        years: pick(["each", "each", "together"]),
        qualifications: pick(["each", "each", "together"]),
        ethnicity: pick(["recorded", "recorded", "major"]),
      },
    },
    notKnown: invention.hasFlag === true ? "some" : counts ? "all" : "nobody",
  };
}
