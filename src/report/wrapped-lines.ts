import { textWidth } from "./text-width";

/** The lines of a text that is wrapped between words to a width in characters; longer words are broken. */
export function wrappedLines(text: string, width: number): string[] {
  return text.split("\n").flatMap((paragraph) => linesOf(paragraph, width));
}

function linesOf(paragraph: string, width: number): string[] {
  // As most do.
  if (textWidth(paragraph) <= width) return [paragraph];
  const lines: string[] = [];
  let line = "";
  let used = 0;
  const add = (part: string, space: string): void => {
    const continued = textWidth(space + part);
    if (line !== "" && used + continued <= width) {
      line += space + part;
      used += continued;
      return;
    }
    if (line !== "") lines.push(line);
    line = part;
    used = textWidth(part);
  };
  for (const word of paragraph.split(" ")) {
    if (textWidth(word) <= width) add(word, " ");
    else [...word].forEach((letter, i) => add(letter, i === 0 ? " " : ""));
  }
  return [...lines, line];
}
