/** Something that a deployed copy of the add-in lacks. */
export interface Finding {
  /** "wrong" keeps the add-in or a part of it from working in some Excel; "advice" does not. */
  readonly gravity: "wrong" | "advice";
  /** The file as it is called in dist/. */
  readonly file: string;
  /** What is wrong and what comes of it, in whole sentences. */
  readonly what: string;
  /** What to do about it, in whole sentences. */
  readonly todo: string;
}
