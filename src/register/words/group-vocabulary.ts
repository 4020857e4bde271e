import { isErrorValue, spellingKey } from "../cells/spelling";

/** No record at all: the cell is blank. */
export const NOT_KNOWN = "Not Known";
/** Asked, and nothing was given. */
export const NOT_PROVIDED = "Not provided";
/** Asked, and the person chose not to answer. */
export const PREFER_NOT_TO_SAY = "Prefer not to say";

const WITHOUT_VALUE: ReadonlySet<string> = new Set([NOT_KNOWN, NOT_PROVIDED, PREFER_NOT_TO_SAY]);

/** Whether a group holds people of whom the characteristic is known, so that they can be compared. */
export function isKnownGroup(label: string): boolean {
  return !WITHOUT_VALUE.has(label);
}

/** Labels of a characteristic with the spellings that mean them; the label itself needs no entry. */
export type Spellings = Readonly<Record<string, readonly string[]>>;

/** Ways to say that there is no value, common to every characteristic. "information …" is how DfE's Register service says it. */
const NO_VALUE_SPELLINGS: Spellings = {
  [NOT_KNOWN]: ["Unknown", "n/k", "Not yet known", "Don't know"],
  [NOT_PROVIDED]: [
    ...["given", "stated", "supplied", "disclosed", "available", "obtained", "recorded", "specified"].map(
      (word) => `Not ${word}`,
    ),
    ...["Not yet provided", "Not yet obtained", "Information not yet sought", "Information not yet obtained"],
    ...["None given", "No answer", "No response", "N/A", "null"],
  ],
  [PREFER_NOT_TO_SAY]: [
    ...["I prefer not to say", "I'd prefer not to say", "I would prefer not to say", "Prefers not to say", "PNTS"],
    ...["Prefer not to answer", "Prefer not to disclose", "Prefer not to state"],
    ...["Rather not say", "I'd rather not say", "I would rather not say"],
    ...["Refused", "Refused to say", "Information refused", "Declined", "Declined to say", "Declined to answer"],
    ...["Do not wish to say", "Do not wish to disclose", "Withheld"],
  ],
};

/** A dash typed where there is nothing to enter. It has no letters, so nothing of it is left in a spelling key. */
const DASHES = /^[-\u2010-\u2015\u2212]{1,3}$/;

/** Codes that two lists share: only the other values of their column tell what they mean. */
export interface SharedCodes {
  readonly codes: ReadonlySet<string>;
  /** What they mean in a column; null when its values do not decide. @param texts everything that the column holds */
  readonly meaningsAmong: (texts: ReadonlySet<string>) => ReadonlyMap<string, string> | null;
}

/** Recognises the groups of one characteristic, such as gender or ethnicity, however they are spelt. */
export class GroupVocabulary {
  /** Every label in the order of its declaration, those without a value last. */
  readonly all: readonly string[];
  private readonly labels = new Map<string, string>();

  /**
   * @param spellings the known labels with their other spellings
   * @param isOpen whether a value outside the known labels is a group in its own right (region, phase), without being doubtful
   * @param noValue further spellings of `Not Known`, `Not provided` and `Prefer not to say`, such as codes, of this characteristic only
   * @param shared codes that are not known by themselves
   */
  constructor(
    spellings: Spellings,
    readonly isOpen = false,
    noValue: Spellings = {},
    readonly shared: SharedCodes | null = null,
  ) {
    this.all = [...Object.keys(spellings), NOT_PROVIDED, PREFER_NOT_TO_SAY];
    // The characteristic's own spellings come last, so that they win: "None" may be common, and mean "No" in one column.
    for (const source of [NO_VALUE_SPELLINGS, noValue, spellings]) {
      for (const [label, others] of Object.entries(source)) {
        for (const spelling of [label, ...others]) this.labels.set(spellingKey(spelling), label);
      }
    }
    shared?.codes.forEach((code) => this.labels.delete(code));
  }

  /** The label that a text means; null when it is none of the known ones. */
  find(text: string): string | null {
    // "#N/A" has the same letters as "n/a", but is an error, not an answer.
    if (isErrorValue(text)) return null;
    return this.labels.get(spellingKey(text)) ?? (DASHES.test(text.trim()) ? NOT_PROVIDED : null);
  }
}
