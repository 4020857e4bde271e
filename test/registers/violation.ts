/** Something that must never be. */
export interface Violation {
  readonly kind: string;
  readonly what: string;
}
