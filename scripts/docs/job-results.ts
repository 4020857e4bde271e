import type { JobResult } from "./hosts-page";

/** What Jest reports with `--json`, as far as it is needed here. */
export interface JestReport {
  readonly testResults: readonly {
    readonly assertionResults: readonly {
      readonly ancestorTitles: readonly string[];
      readonly title: string;
      readonly status: string;
    }[];
  }[];
}

/** The jobs of a run of test/hosts or of test/e2e/hosts.test.ts: their tests stand under the title of their Excel. */
export function jobResults({ testResults }: JestReport, isOnPage: boolean): JobResult[] {
  return testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .map(({ ancestorTitles: [host], title, status }) => ({
      host,
      job: title,
      isOnPage,
      hasPassed: status === "passed",
    }));
}
