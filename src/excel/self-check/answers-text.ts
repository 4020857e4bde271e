import type { Asked } from "./self-check";
import type { Surroundings } from "./surroundings";

/**
 * The file that somebody with Excel hands on: JSON of the format "excel-self-check". It holds nothing of the workbook: every answer comes
 * from the scratch sheet, and errors are told by their code alone.
 */
export function answersText(surroundings: Surroundings, asked: readonly Asked[]): string {
  const answers = Object.fromEntries(asked.map(({ probe, answer }) => [probe.id, answer]));
  return `${JSON.stringify({ format: "excel-self-check", version: 1, surroundings, answers }, null, 2)}\n`;
}
