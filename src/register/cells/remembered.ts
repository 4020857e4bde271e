/** Answers that are kept at most: a workbook repeats a few hundred words and headings. */
const MOST = 5_000;
/** Longer texts are hardly met twice. */
const LONGEST = 200;

/**
 * A function of a text that keeps what it worked out: the same word is in thousands of cells, and a heading is looked at from many sides.
 * What it keeps is thrown away when it is full.
 */
export function remembered<T>(workOut: (text: string) => T): (text: string) => T {
  const kept = new Map<string, T>();
  return (text) => {
    let answer = kept.get(text);
    if (answer !== undefined) return answer;
    answer = workOut(text);
    if (kept.size >= MOST) kept.clear();
    if (text.length <= LONGEST) kept.set(text, answer);
    return answer;
  };
}
