/** What came of the comparison with a copy that was published before. Names are made for people: "Metric 1, Female, 2017/18, NPQH". */
export interface Compared {
  /** Day of the former copy's figures: Excel serial day number. */
  readonly asOf: number;
  /** Counts that stand in both copies, each once. */
  readonly compared: number;
  /** What the former copy has no figure for: tables, years, groups or qualifications of the new one. */
  readonly notCompared: readonly string[];
  /** Counts that went down since, though people do not leave: somebody corrected them. The difference says nothing of who joined. */
  readonly corrected: readonly string[];
  /** Counts of 1 to 4 people that follow from what was published before, whatever the new copy leaves out. */
  readonly givenAway: readonly string[];
  /** Counts that the former copy left out, and differences of 1 to 4 people, of which it was proven that the two copies do not give them away. */
  readonly proven: number;
}
