/** How many lines a text takes when it is wrapped between words to a width in characters; longer words are broken. */
export function lineCount(text: string, width: number): number {
  return text.split("\n").reduce((lines, paragraph) => lines + paragraphLines(paragraph, width), 0);
}

function paragraphLines(paragraph: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const { length } of paragraph.split(" ")) {
    const needed = used === 0 ? length : used + 1 + length;
    if (needed <= width) {
      used = needed;
      continue;
    }
    if (used > 0) lines++;
    const extraLines = Math.max(0, Math.ceil(length / width) - 1);
    lines += extraLines;
    used = length - extraLines * width;
  }
  return lines;
}
