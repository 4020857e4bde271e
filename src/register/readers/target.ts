/** What was agreed for one qualification in one year; null where nothing was. */
export interface Target {
  /** Position in QUALIFICATIONS. */
  readonly qualification: number;
  /** Starting calendar year of the academic year. */
  readonly year: number;
  /** Number of participants to recruit. */
  readonly recruitment: number | null;
  /** Share of those recruited who are to come from schools with many FSM pupils, in millionths of a per cent. */
  readonly fsm: number | null;
  /** Share of those recruited who are to be not White British, in millionths of a per cent. */
  readonly nonWhiteBritish: number | null;
}
