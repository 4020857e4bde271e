import { recogniseTable } from "./recognise";
import type { Recognition, RecognitionContext } from "./recognition";

/** What a table with these headings is; null when it is not recognised. For callers that do not need the reason. */
export function recognitionOf(headings: readonly unknown[], context: RecognitionContext = {}): Recognition | null {
  const result = recogniseTable(headings, context);
  return result.kind === "recognised" ? result.recognition : null;
}
