import { spellingKey } from "./spelling";

/** No record at all: the cell is blank. */
export const NOT_KNOWN = "Not Known";
/** Asked, and nothing was given. */
export const NOT_PROVIDED = "Not provided";
/** Asked, and the person chose not to answer. */
const PREFER_NOT_TO_SAY = "Prefer not to say";

const WITHOUT_VALUE: ReadonlySet<string> = new Set([NOT_KNOWN, NOT_PROVIDED, PREFER_NOT_TO_SAY]);

/** Whether a group holds people of whom the characteristic is known, so that they can be compared. */
export function isKnownGroup(label: string): boolean {
  return !WITHOUT_VALUE.has(label);
}

/** Ways to say that there is no value, common to every characteristic. */
const NO_VALUE_SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  [NOT_KNOWN]: ["Not Known", "Unknown", "n/k"],
  [NOT_PROVIDED]: ["Not provided", "Not given", "Not stated", "Not supplied"],
  [PREFER_NOT_TO_SAY]: ["Prefer not to say", "I prefer not to say", "Prefer not to answer", "Refused"],
};

/** Labels of a characteristic with the spellings that mean them; the label itself needs no entry. */
export type Spellings = Readonly<Record<string, readonly string[]>>;

/** Recognises the groups of one characteristic, such as gender or ethnicity, however they are spelled. */
export class GroupVocabulary {
  /** Every label in the order of its declaration, those without a value last. */
  readonly all: readonly string[];
  private readonly labels = new Map<string, string>();

  /**
   * @param spellings the known labels with their other spellings
   * @param isOpen whether a value outside the known labels is a group of its own right (region, phase) and no doubt arises
   */
  constructor(
    spellings: Spellings,
    readonly isOpen = false,
  ) {
    this.all = [...Object.keys(spellings), NOT_PROVIDED, PREFER_NOT_TO_SAY];
    for (const [label, others] of Object.entries({ ...NO_VALUE_SPELLINGS, ...spellings })) {
      for (const spelling of [label, ...others]) this.labels.set(spellingKey(spelling), label);
    }
  }

  /** The label that a text means; null when it is none of the known ones. */
  find(text: string): string | null {
    return this.labels.get(spellingKey(text)) ?? null;
  }
}
