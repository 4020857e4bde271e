import type { Progress } from "../../src/app/refresh";

/** What the command says about how far a refresh is. */
export function progressText(progress: Progress): string {
  if (progress.stage !== "writing") return "Counting participants …";
  return `Writing sheet ${progress.sheet} of ${progress.sheets}: ${progress.name} …`;
}
