import { plural } from "../../src/text/plural";
import type { Finding } from "./finding";
import { someOf } from "./some-of";

/** What was asked, and what was found. */
export interface Inspection {
  readonly address: string;
  /** Of the release on the server; undefined where it does not say. */
  readonly version: string | undefined;
  readonly fileCount: number;
  readonly findings: readonly Finding[];
}

/** The report in words: what is wrong first, the same about several files once. */
export function deploymentText({ address, version, fileCount, findings }: Inspection): string {
  const release = version === undefined ? "" : `, release ${version}`;
  const wrong = findings.filter(({ gravity }) => gravity === "wrong");
  const advice = findings.filter(({ gravity }) => gravity === "advice");
  const result =
    wrong.length > 0
      ? "The add-in does not work everywhere as it is."
      : "The files and their headers are as Excel needs them.";
  return [
    `${address}${release}: ${plural(fileCount, "file")} asked for. ${result}`,
    ...section("Wrong", wrong),
    ...section("Advice", advice),
    "",
  ].join("\n");
}

function section(title: string, findings: readonly Finding[]): string[] {
  const groups = new Map<string, string[]>();
  for (const { file, what, todo } of findings) {
    const text = `${what}\n      ${todo}`;
    groups.set(text, [...(groups.get(text) ?? []), file]);
  }
  const entries = [...groups].map(([text, files]) => `  ${someOf(files)}:\n      ${text}`);
  return entries.length === 0 ? [] : ["", title, ...entries];
}
