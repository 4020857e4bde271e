import type { PublicCopy, PublicMetric } from "../../public-copy";
import { protectionWords } from "../copy-words";
import { plainText } from "../../../text/plain-text";

export interface Note {
  /** From 1. */
  readonly number: number;
  readonly about: string;
  readonly text: string;
  /** The metric whose tables refer to it; null where all do. */
  readonly metric: PublicMetric["number"] | null;
}

/** The notes of a workbook: how people are protected, which definitions were changed, and what each metric counts. */
export function notesOf({ options, definitionNotes, metrics }: PublicCopy): Note[] {
  const notes: Omit<Note, "number">[] = [
    { about: "How people are protected", text: protectionWords(options.method).join(" "), metric: null },
    ...(definitionNotes.length === 0
      ? []
      : [{ about: "Definitions", text: definitionNotes.map(plainText).join(" "), metric: null }]),
    ...metrics.map(({ number, requirement, legend }) => ({
      about: `Metric ${number}`,
      text: [requirement, ...legend].map(plainText).join(" "),
      metric: number,
    })),
  ];
  return notes.map((note, i) => ({ ...note, number: i + 1 }));
}

/** The numbers of the notes that a metric's tables refer to. */
export function noteNumbers(notes: readonly Note[], { number }: PublicMetric): number[] {
  return notes.filter(({ metric }) => metric === null || metric === number).map((note) => note.number);
}
