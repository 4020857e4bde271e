/**
 * A text of at most `longest` characters; of a longer one the beginning, with an ellipsis as its last character. A character that takes two
 * (an emoji) is never cut in half.
 */
export function truncated(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, "")}…` : text;
}
