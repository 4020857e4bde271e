/** One counted rating by a participant. */
export interface Feedback {
  /** Position of the participation in the register. */
  readonly position: number;
  /** Rating in millionths: 8,000,000 = 8 out of 10. */
  readonly rating: number;
}
