import type { Metric } from "../metrics/metric";
import { MILLION } from "../register/cells/read-number";
import { definitionNotes } from "../report/definition-notes";
import type { ReportInput } from "../report/report-input";
import { groupDisclosures } from "./disclosures/group-disclosures";
import { publishedYears } from "./tables/period";
import { isSensitiveBeside, isSmall, type CountSystem } from "./counts/count-system";
import type { PublicationOptions } from "./options";
import type { Control, Protect, Protection } from "./protection/protection";
import { protectBeside } from "./protection/protect-beside";
import { round } from "./protection/round";
import { published } from "./published";
import { suppress } from "./protection/suppress";
import type { Compared } from "./former/compared";
import { withoutFewNewRatings } from "./former/few-new-ratings";
import type { FormerCopy } from "./former/former-copy";
import { protectTogether } from "./former/protect-together";
import { withFormer } from "./former/with-former";
import { CONFIDENTIAL, UNRELIABLE, type Interval, type Proof, type PublicCopy, type PublicValue } from "./public-copy";
import { draftOf } from "./tables/draft-of";
import type { Draft, DraftCell } from "./tables/draft";

/** A copy, and what only the provider may see of it. */
export interface MadeCopy {
  readonly copy: PublicCopy;
  /** The tables with the true figures, in the order of the copy's. They never leave the workbook. */
  readonly draft: Draft;
  /** Why each cell that says [c] or [u] is left out; null for the others. By table, row and column. */
  readonly reasons: readonly (readonly (readonly (Reason | null)[])[])[];
  /** Where the copy shows that the same holds for everybody of a group, a sentence each, for the provider to weigh. */
  readonly groupDisclosures: readonly string[];
  /** What came of the comparison with a former copy; null without one. */
  readonly former: Compared | null;
}

/** Why a cell is left out. */
export type Reason =
  /** It shows a private count of 1 to 4 people. */
  | { readonly kind: "small"; readonly people: number }
  /** It is the mean of 1 to 4 ratings. */
  | { readonly kind: "few ratings"; readonly ratings: number }
  /** It would give away what is left out. */
  | { readonly kind: "protects" }
  /** Fewer than 23 people are behind it, in a rounded copy. */
  | { readonly kind: "few" };

/**
 * Makes a copy of the metrics for the public: leaves out what is private and what would give it away, and proves that the rest does not.
 *
 * @param former a copy that was published before: what the two give away together is protected as well
 * @throws NotProtected when that cannot be proven; what `control.pause` rejects with, when it is stopped
 */
export async function makeCopy(
  { analysis, results, provider, asOf }: Pick<ReportInput, "analysis" | "results" | "provider" | "asOf">,
  options: PublicationOptions,
  control: Control = {},
  former?: FormerCopy,
): Promise<MadeCopy> {
  const alone = draftOf(analysis, options);
  const draft = former === undefined ? alone : withoutFewNewRatings(alone, former);
  const byMethod: Protect = options.method === "round" ? (system, waiting) => round(draft, system, waiting) : suppress;
  const protect = protectBeside(byMethod);
  const { protection, compared } =
    former === undefined
      ? { protection: await protect(draft.system, control), compared: null }
      : await protectTogether(draft.system, await withFormer(draft, former, control), protect, control);
  const values = draft.tables.map((table) => published(table, protection, options.method, draft.system));
  const reasons = draft.tables.map(({ rows }, t) =>
    rows.map(({ cells }, r) => cells.map((cell, c) => reasonOf(cell, values[t][r][c], draft.system, protection))),
  );
  const copy: PublicCopy = {
    options,
    provider,
    asOf,
    years: publishedYears(analysis.tally.scope, options).map(({ label }) => label),
    definitionNotes: definitionNotes(results.definitions),
    metrics: results.metrics
      .filter(({ number }) => draft.tables.some(({ metric }) => metric === number))
      .map((metric) => ({
        number: metric.number,
        title: metric.title,
        requirement: metric.requirement,
        legend: legendOf(metric, results.definitions),
        tables: draft.tables.flatMap(({ metric: number, name, columns, rows }, t) =>
          number === metric.number
            ? [{ name, columns, rows: rows.map(({ label, isTotal }, r) => ({ label, isTotal, values: values[t][r] })) }]
            : [],
        ),
      })),
    proof: proofOf(draft.system, protection, values.flat(2), reasons.flat(2)),
  };
  return { copy, draft, reasons, groupDisclosures: groupDisclosures(copy), former: compared };
}

function reasonOf(
  { count, ratio, isLeftOut, figure }: DraftCell,
  value: PublicValue,
  { counts }: CountSystem,
  { hidden }: Protection,
): Reason | null {
  if (value === UNRELIABLE) return { kind: "few" };
  if (value !== CONFIDENTIAL) return null;
  if (isLeftOut && figure?.kind === "mean") {
    const ratings = figure.denominator / MILLION;
    return isSmall(ratings) ? { kind: "few ratings", ratings } : { kind: "protects" };
  }
  const place = count ?? ratio?.count;
  const people = place === undefined ? 0 : counts[place].value;
  return place !== undefined && isSensitiveBeside(counts[place], hidden)
    ? { kind: "small", people }
    : { kind: "protects" };
}

function proofOf(
  { counts }: CountSystem,
  { hidden, intervals, inWholePeople }: Protection,
  values: readonly PublicValue[],
  reasons: readonly (Reason | null)[],
): Proof {
  const sensitive = [...counts.keys()].filter((place) => isSensitiveBeside(counts[place], hidden));
  const found = [...intervals].sort(([, a], [, b]) => a[1] - a[0] - (b[1] - b[0]) || a[0] - b[0]);
  const narrowest: Interval | null = found.length === 0 ? null : found[0][1];
  return {
    suppressed: values.filter((value) => value === CONFIDENTIAL).length,
    small: reasons.filter((reason) => reason !== null && reason.kind !== "protects").length,
    sensitive: sensitive.length,
    narrowest,
    inWholePeople: sensitive.filter((place) => inWholePeople.has(place)).length,
  };
}

/** What the headings of a metric's tables mean. */
function legendOf({ columns, breakdown }: Metric, definitions: Parameters<typeof definitionNotes>[0]): string[] {
  const lines = columns.flatMap(({ path, legend }) =>
    legend === undefined ? [] : [`${path[path.length - 1]}: ${legend(definitions)}`],
  );
  if (breakdown === undefined) return lines;
  const [first, ...rest] = breakdown.legend(definitions);
  return [...lines, `By gender, disability and ethnicity: ${first.toLowerCase()}${rest.join("")}`];
}
