import type { Margins, PublishedIntake } from "./published-intakes";
import { chooseByQuota, type Quota } from "./quota-selection";
import type { Random } from "./random";

/** The characteristics by which the report breaks an intake down, for one invented person. Values are spelt as in the report. */
export interface Characteristics {
  readonly gender: string;
  readonly ethnicity: string;
  readonly disability: string;
  readonly fromFsmSchool: boolean;
  readonly presentedInTime: boolean;
}

const NOT_KNOWN = "Not Known";

/** The usual answer about disability; each of the others is given by one to three people of an intake. */
const USUAL_DISABILITY = "No";

/** Gender and ethnicity are paired at random; a pairing from which metric 2 or 4 cannot be chosen is discarded. */
const PAIRINGS_TO_TRY = 50;

/**
 * Invents the people of an intake so that all its published margins hold at once: gender, disability and ethnicity of those
 * recruited (metric 1), from schools with many pupils on free meals (2), not White British (3) and presented in time (4).
 *
 * 1. Gender and ethnicity are paired separately within the two parts that metric 3 distinguishes.
 * 2. Metrics 2 and 4 each choose people by gender and ethnicity at once: a flow problem, see {@link chooseByQuota}.
 * 3. The few who did not answer "No" about disability are found among those whose metrics fit.
 *
 * Throws when the margins cannot be met.
 */
export function inventCharacteristics(intake: PublishedIntake, random: Random): Characteristics[] {
  for (let attempt = 0; attempt < PAIRINGS_TO_TRY; attempt++) {
    const people = pairGenderAndEthnicity(intake, random);
    const fromFsmSchools = choose(people, intake.fromFsmSchools, random);
    const presentedInTime = choose(people, intake.presentedInTime, random);
    if (!fromFsmSchools || !presentedInTime) continue;
    const flagged = people.map((person) => ({
      ...person,
      disability: USUAL_DISABILITY,
      fromFsmSchool: fromFsmSchools.has(person),
      presentedInTime: presentedInTime.has(person),
    }));
    setUnusualDisabilities(flagged, intake);
    return flagged;
  }
  throw new Error(`No pairing of gender and ethnicity fits ${intake.qualification} ${intake.year}.`);
}

interface Pairing {
  readonly gender: string;
  readonly ethnicity: string;
  readonly isNotWhiteBritish: boolean;
}

function pairGenderAndEthnicity(intake: PublishedIntake, random: Random): Pairing[] {
  const part = (isNotWhiteBritish: boolean, genders: Quota, ethnicities: Quota): Pairing[] => {
    const genderOf = notKnownFirst(random.shuffled(expand(genders)));
    return notKnownFirst(random.shuffled(expand(ethnicities))).map((ethnicity, index) => {
      const gender = genderOf[index];
      if (gender === undefined) throw new Error(`Metric 3 of ${intake.qualification} ${intake.year} does not add up.`);
      return { gender, ethnicity, isNotWhiteBritish };
    });
  };
  const { recruited, notWhiteBritish } = intake;
  return [
    ...part(true, notWhiteBritish.gender, notWhiteBritish.ethnicity),
    ...part(
      false,
      without(recruited.gender, notWhiteBritish.gender),
      without(recruited.ethnicity, notWhiteBritish.ethnicity),
    ),
  ];
}

/** Anyone who left one answer blank left them all blank: in the report it is the same person in every table. */
function notKnownFirst(values: readonly string[]): string[] {
  return [...values].sort((a, b) => Number(b === NOT_KNOWN) - Number(a === NOT_KNOWN));
}

function choose(people: readonly Pairing[], margins: Margins, random: Random): ReadonlySet<Pairing> | null {
  return chooseByQuota(
    people,
    { valueOf: ({ gender }) => gender, quota: margins.gender },
    { valueOf: ({ ethnicity }) => ethnicity, quota: margins.ethnicity },
    random,
  );
}

interface Undecided extends Pairing {
  disability: string;
  readonly fromFsmSchool: boolean;
  readonly presentedInTime: boolean;
}

/** In each published intake the people of one unusual answer are alike: metrics 2, 3 and 4 count all of them or none. */
function setUnusualDisabilities(people: readonly Undecided[], intake: PublishedIntake): void {
  for (const [answer, count] of intake.recruited.disability) {
    if (answer === USUAL_DISABILITY || count === 0) continue;
    const allOrNone = ({ disability }: Margins): boolean => {
      const counted = disability.get(answer) ?? 0;
      if (counted !== 0 && counted !== count) throw new Error(`"${answer}" about disability is neither all nor none.`);
      return counted === count;
    };
    const isFsm = allOrNone(intake.fromFsmSchools);
    const isInTime = allOrNone(intake.presentedInTime);
    const isNotWhiteBritish = allOrNone(intake.notWhiteBritish);
    const fitting = people
      .filter(
        (person) =>
          person.disability === USUAL_DISABILITY &&
          person.fromFsmSchool === isFsm &&
          person.presentedInTime === isInTime &&
          person.isNotWhiteBritish === isNotWhiteBritish &&
          (answer === NOT_KNOWN || person.gender !== NOT_KNOWN),
      )
      .sort((a, b) => Number(b.gender === answer) - Number(a.gender === answer))
      .slice(0, count);
    if (fitting.length < count) throw new Error(`Nobody fits "${answer}" in ${intake.qualification} ${intake.year}.`);
    for (const person of fitting) person.disability = answer;
  }
}

/** One entry for each person: 2 × Female, 1 × Male → Female, Female, Male. */
function expand(quota: Quota): string[] {
  return [...quota].flatMap(([value, count]) => Array.from({ length: count }, () => value));
}

function without(quota: Quota, part: Quota): Quota {
  return new Map([...quota].map(([value, count]) => [value, count - (part.get(value) ?? 0)]));
}
