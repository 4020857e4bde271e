/** A piece of a file's text, and what takes its place. */
export interface Change {
  /** First character that is replaced, and the one after the last. */
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

/** One small fault put into a file of the product. Tests that are worth their name notice it. */
export interface Mutant extends Change {
  /** Path from the project's folder, with slashes. */
  readonly file: string;
  /** Line of the first character, from 1. */
  readonly line: number;
  /** The lines that change, with spaces for line breaks; together with `after` and `file` they name a mutant, wherever it moves to. */
  readonly before: string;
  readonly after: string;
}

/** The text with the change made in it. */
export function changed(text: string, { start, end, replacement }: Change): string {
  return text.slice(0, start) + replacement + text.slice(end);
}

/** A change in a file's text as a mutant of that file. */
export function mutantOf(file: string, text: string, change: Change): Mutant {
  const firstOfLine = text.lastIndexOf("\n", change.start - 1) + 1;
  const end = text.indexOf("\n", change.end);
  const lastOfLine = end === -1 ? text.length : end;
  return {
    ...change,
    file,
    line: text.slice(0, firstOfLine).split("\n").length,
    before: oneLine(text.slice(firstOfLine, lastOfLine)),
    after: oneLine(text.slice(firstOfLine, change.start) + change.replacement + text.slice(change.end, lastOfLine)),
  };
}

function oneLine(text: string): string {
  return text.trim().replaceAll(/\s+/g, " ");
}
