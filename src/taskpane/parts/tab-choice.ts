/** A tab of a {@link TabList}. */
export interface TabChoice {
  readonly value: string;
  readonly text: string;
  /** A number beside the text; 0 or undefined: none. */
  readonly count?: number;
}
