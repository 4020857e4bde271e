import type { Difference } from "../../excel/self-check/differences";
import type { Json } from "../../excel/self-check/json";
import type { Surroundings } from "../../excel/self-check/surroundings";
import { plural } from "../../text/plural";

/** An answer that is not as expected, in words. */
export interface DifferenceText {
  readonly question: string;
  readonly expected: string;
  readonly answer: string;
  /** What follows from it; "" where nothing is known to. */
  readonly otherwise: string;
}

/** "All 91 answers are as expected." */
export function resultText(count: number, differences: number): string {
  if (differences === 0) return `All ${plural(count, "answer")} are as the add-in expects.`;
  return `${differences} of ${plural(count, "answer")} ${differences === 1 ? "differs" : "differ"} from what the add-in expects.`;
}

/** "Excel 16.0.19999.0 (PC), ExcelApi 1.20" */
export function excelText({ version, platform, sets }: Surroundings): string {
  return `Excel ${version} (${platform === "OfficeOnline" ? "web" : platform}), ExcelApi ${sets["excelapi"] ?? "unknown"}`;
}

/** What differs, what was expected, and what follows. */
export function differenceText({ probe, expected, answer }: Difference): DifferenceText {
  return {
    question: probe.question,
    expected: expected.map(answerText).join(", or "),
    answer: answerText(answer),
    otherwise: probe.otherwise ?? "",
  };
}

/** An answer as one says it. */
function answerText(answer: Json): string {
  if (answer === null) return "nothing";
  if (typeof answer === "boolean") return answer ? "yes" : "no";
  if (typeof answer === "string") return answer === "" ? "an empty text" : `“${answer}”`;
  if (typeof answer === "number") return String(answer);
  if (Array.isArray(answer)) {
    const parts = answer as readonly Json[];
    return parts.length === 0 ? "none" : parts.map(answerText).join(", ");
  }
  const parts = answer as Readonly<Record<string, Json>>;
  const { error } = parts;
  if (typeof error === "string") return error.includes(" ") ? error : `refused (${error})`;
  return Object.entries(parts)
    .map(([name, part]) => `${name} ${answerText(part)}`)
    .join(", ");
}
