import type { HostProfile } from "../host-profile";
import { LTSC_2021 } from "../ltsc-2021";
import { MAC } from "../mac";
import type { Undocumented } from "../undocumented";
import { WEB } from "../web";
import { WINDOWS } from "../windows";
import { readAnswersFile, type AnswersFile } from "./answers-file";
import { RecordedAnswers } from "./recorded-answers";

/** Bytes that a request or response may have where Excel refuses larger ones; see `HostProfile.payloadLimit`. */
const PAYLOAD_LIMIT = 5_000_000;

/**
 * An Excel that does what a real one has answered to a self-check. What the file does not say is as in the stand-in's own host for the
 * same platform.
 *
 * @param text the file, as JSON: see `AnswersFile`
 * @throws UnreadableAnswers when it is none, or holds an answer that cannot be
 */
export function recordedHost(text: string): HostProfile {
  const file = readAnswersFile(text);
  const base = baseOf(file);
  const answers = new RecordedAnswers(file.answers);
  const { platform, version, sets } = file.surroundings;
  return {
    ...base,
    name: "recorded",
    title: `Excel ${version} (${platform}), as recorded`,
    requirementSets: { ...sets, excelapi: sets["excelapi"] ?? base.requirementSets.excelapi },
    payloadLimit: payloadLimitOf(answers, base),
    blankArgument: or(answers.blankArgument("functions.blank-argument"), base.blankArgument),
    // A number may be due to functions.json, which can refuse objects.
    hasRichArguments:
      answers.isOneOf("functions.formatted-date", "object", ["number"]) === true || base.hasRichArguments,
    keepsLinks: or(answers.truth("links.value-keeps-link"), base.keepsLinks),
    freezingActivates: or(answers.bringsToFront("sheets.freeze-behind"), base.freezingActivates),
    undocumented: undocumentedOf(answers, base.undocumented),
  };
}

function baseOf({ surroundings: { platform, sets } }: AnswersFile): HostProfile {
  if (platform === WEB.platform) return WEB;
  if (platform === MAC.platform) return MAC;
  // The only one on Windows whose API has ended.
  return sets["excelapi"] === LTSC_2021.requirementSets.excelapi ? LTSC_2021 : WINDOWS;
}

function payloadLimitOf(answers: RecordedAnswers, base: HostProfile): number | null {
  const errors = ["limits.response", "limits.request"].map((id) => answers.errorOf(id));
  if (errors.every((error) => error === undefined)) return base.payloadLimit;
  return errors.some((error) => error?.endsWith("PayloadSizeLimitExceeded") === true) ? PAYLOAD_LIMIT : null;
}

function undocumentedOf(answers: RecordedAnswers, usual: Undocumented): Undocumented {
  const layout = answers.errorOf("sheets.page-layout");
  const events = answers.count("events.two-areas");
  return {
    nullChainError: or(answers.errorOf("null-objects.chain"), usual.nullChainError),
    brokenNameError: or(answers.errorOf("names.broken"), usual.brokenNameError),
    mixedFill: or(answers.textOrNull("formats.mixed-fill"), usual.mixedFill),
    formulasKeepApostrophe: or(answers.truth("values.apostrophe-in-formulas"), usual.formulasKeepApostrophe),
    wholeSheetClearError: or(answers.errorOf("sheets.clear-whole"), usual.wholeSheetClearError),
    joinsEdits: events === undefined ? usual.joinsEdits : events <= 1,
    hasPrinter: layout === undefined ? usual.hasPrinter : layout === null,
    givesTriggerSource: or(
      answers.isOneOf("events.trigger-source", "ThisLocalAddin", [null, "Unknown"]),
      usual.givesTriggerSource,
    ),
    newWorkbookError: usual.newWorkbookError,
  };
}

/** Null is an answer, too. */
function or<T>(answer: T | undefined, otherwise: T): T {
  return answer === undefined ? otherwise : answer;
}
