import { notAvailable, type Answer, type FinalAnswer } from "../answers/answer";
import type { FunctionEntry } from "../answers/function-entry";
import { givenArguments } from "../answers/given-arguments";
import { MESSAGES } from "../answers/messages";
import { plainValue } from "../answers/plain-value";
import { runFunction } from "../answers/run-function";
import type { Analysis } from "../metrics/analyse";
import { dayOfReport } from "../app/day-of-report";
import { session } from "../app/session";
import { explained } from "../excel/explained";
import { fetched } from "./fetched";
import { answerOnce, LiveAnswers, type Invocation } from "./live-answers";

const live = new LiveAnswers(session);

/** An invocation with the addresses of the arguments, where this Excel gives them; null or "" where one is not a reference. */
type AddressedInvocation = Invocation & { readonly parameterAddresses?: readonly unknown[] | null };

/**
 * Answers a formula: once, from the range that it names; or else from the workbook's register, and again whenever that changes.
 *
 * @param args as Excel hands them over: one per parameter of the function, then the table (cells with headings in their first row;
 *   null or undefined where the formula names none), then the invocation
 */
export function answer(entry: FunctionEntry, args: readonly unknown[]): void {
  const given = givenArguments(entry, args);
  const asked = given.asked.map((one) => (isRich(one) ? plainValue(one) : one));
  const invocation = args[entry.parameters.length + 1] as AddressedInvocation;
  const ask = (analysis: Analysis): Answer => runFunction(entry, asked, analysis);
  if (given.range !== null) {
    void followRange(ask, given.range, invocation.parameterAddresses?.[given.rangeAt], invocation);
  } else live.follow(ask, invocation);
}

/** Excel calls again when the range changes; what else decides the answer, the workbook's own day and words, is followed here. */
async function followRange(
  ask: (analysis: Analysis) => Answer,
  range: readonly (readonly unknown[])[],
  address: unknown,
  invocation: Invocation,
): Promise<void> {
  let [turn, isCancelled] = [0, false];
  let endDelivery = (): void => {};
  const tell = (answer: FinalAnswer): void => {
    endDelivery();
    endDelivery = answerOnce(answer, invocation);
  };
  const answerNow = async (): Promise<void> => {
    const mine = ++turn;
    const isWanted = (): boolean => !isCancelled && mine === turn;
    // Few formulas name a range, and the others are answered sooner without the code for it.
    const code = await fetched(
      () => import(/* webpackChunkName: "answer-range" */ "./answer-range"),
      isWanted,
      () => tell(notAvailable(MESSAGES.notLoaded)),
    );
    if (code === null) return;
    const found = await code
      .answerRange(ask, range, address)
      .catch(async (error) => notAvailable(await explained(error)));
    if (isWanted()) tell(found);
  };
  let set = decidingSettings();
  const end = session.watch(() => {
    const before = set;
    set = decidingSettings();
    if (before !== null && set !== before) void answerNow();
  });
  invocation.onCanceled = () => {
    isCancelled = true;
    end();
    endDelivery();
  };
  await answerNow();
}

/** What the workbook sets that decides how a range is read; null before it is known. */
function decidingSettings(): string | null {
  const { register, settings } = session.state;
  return register.kind === "not read" ? null : JSON.stringify([dayOfReport(settings), settings.register.words]);
}

/** Whether a value arrives with its format or the like, which no argument but the range has a use for. */
function isRich(value: unknown): boolean {
  return typeof value === "object" && value !== null && "basicValue" in value;
}
