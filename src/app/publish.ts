import { explained } from "../excel/explained";
import type { FormerCopy } from "../publication/former/former-copy";
import { makeCopy, type MadeCopy } from "../publication/make-copy";
import type { PublicationOptions } from "../publication/options";
import { suggestCut, type Suggestion } from "../publication/suggest-cut";
import { NotProtected, type Control } from "../publication/protection/protection";
import type { ReportInput } from "../report/report-input";
import { list } from "../text/list";
import { nextTurn } from "./next-turn";

/** How long is worked before others have their turn, in milliseconds. */
const WORK = 30;
/** Counts that are named in a message. */
const NAMED = 3;

export interface PublishInput {
  readonly report: ReportInput;
  readonly options: PublicationOptions;
  readonly former: FormerCopy | null;
  /** Told a share from 0 to 1. */
  readonly onProgress: (done: number) => void;
  readonly signal: AbortSignal;
}

/** How the making of a copy ended. */
export type PublishOutcome =
  | { readonly kind: "made"; readonly made: MadeCopy }
  | { readonly kind: "cancelled" }
  | { readonly kind: "failed"; readonly message: string };

/** Makes a copy for the public and proves it. Works in short pieces, and ends between two of them when it is told to. Never rejects. */
export async function publish({ report, options, former, onProgress, signal }: PublishInput): Promise<PublishOutcome> {
  if (report.results.years.length === 0) return { kind: "failed", message: NO_YEARS };
  const control = { onProgress, pause: pauses(signal) };
  try {
    await nextTurn();
    return { kind: "made", made: await makeCopy(report, options, control, former ?? undefined) };
  } catch (error) {
    if (signal.aborted) return { kind: "cancelled" };
    if (error instanceof NotProtected) return { kind: "failed", message: notProtected(error, former !== null) };
    return { kind: "failed", message: await explained(error) };
  }
}

/** Looks for a cut that says more than a copy does which leaves out much; null where there is none. Ends when it is told to. Never rejects. */
export async function suggest(
  { report, options, signal }: Pick<PublishInput, "report" | "options" | "signal">,
  made: MadeCopy,
): Promise<Suggestion | null> {
  return suggestCut(report, options, made, { pause: pauses(signal) }).catch(() => null);
}

/** Lets others have their turn once work has gone on for a while, and rejects when it is to end. */
export function pauses(signal: AbortSignal): NonNullable<Control["pause"]> {
  let since = performance.now();
  return async () => {
    signal.throwIfAborted();
    if (performance.now() - since > WORK) {
      await nextTurn();
      since = performance.now();
    }
    signal.throwIfAborted();
  };
}

/** What can be worked out, and what to do. @param hasFormer whether it was compared with a former copy, which no other tables of groups take back */
function notProtected({ keys }: NotProtected, hasFormer: boolean): string {
  const named = keys.slice(0, NAMED).map((key) => `“${inWords(key)}”`);
  const further = keys.length - named.length;
  const counts = list(further > 0 ? [...named, further === 1 ? "another" : `${further} others`] : named);
  const [what, them] = keys.length === 1 ? ["A small count", "it"] : ["Small counts", "them"];
  if (hasFormer) {
    return (
      `No copy was made. ${what} could be worked out from figures that are always published, together with the former copy: ${counts}. ` +
      `Leave out the metric or the year that counts ${them}, and make the copy again.`
    );
  }
  return (
    `No copy was made. ${what} could be worked out from figures that are always published: ${counts}. ` +
    `Publish the tables of groups for all years or all qualifications together, or leave out the metric that counts ${them}, and make the copy again.`
  );
}

/** "1 Gender Female 2017/18 NPQH" → "Metric 1, Gender Female 2017/18 NPQH" */
function inWords(key: string): string {
  return key.replace(/^(\d) /, "Metric $1, ");
}

const NO_YEARS =
  "No copy was made, as the report has no academic year. Look at Data checks: participants need a year and a qualification to be counted.";
