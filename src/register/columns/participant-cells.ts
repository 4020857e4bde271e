import { isYearAlone } from "../cells/academic-year";
import { PART, readCohort, readCohortSuffix } from "../cells/cohort";
import { millionthsOf, readPercent } from "../cells/read-number";
import { cellText, isErrorValue } from "../cells/spelling";
import { readApplicationStatus } from "../words/application-statuses";
import { ETHNICITIES } from "../words/ethnicities";
import { isKnownGroup } from "../words/group-vocabulary";
import { findQualification } from "../words/qualifications";
import { readResult, RESULT } from "../words/results";
import { shorthandOf } from "../words/shorthand";
import { readStatus } from "../words/statuses";
import { translator } from "../words/translate";
import type { Words } from "../words/words";
import { readYesNo } from "../words/yes-no";
import type { Encoding } from "./cell-encoder";
import { APPLICATION, FLAG, STATUS_CODES, UNKNOWN_QUALIFICATION, UNKNOWN_YEAR, YEAR_ALONE } from "./participant-codes";
import { YEAR_BASE } from "./participants";

/** A school given as Yes has more pupils eligible for free school meals than any threshold; one given as No has none. */
const FSM_YES = 100;
const FSM_NO = 0;

type CellReader = (cell: unknown) => Encoding;

export function qualificationReader(words: Words): CellReader {
  const translate = translator(words, "qualification");
  return (cell) => {
    const position = findQualification(translate(cellText(cell)));
    return { code: position ?? UNKNOWN_QUALIFICATION, isDoubtful: position === null };
  };
}

export function yearReader(words: Words, dateOffset: number): CellReader {
  const translate = translator(words, "academicYear");
  return (cell) => {
    const text = translate(cellText(cell));
    if (text === "") return { code: UNKNOWN_YEAR, isDoubtful: false };
    const year = readCohort(text, dateOffset);
    if (year === null) return { code: UNKNOWN_YEAR, isDoubtful: true };
    return { code: year - YEAR_BASE + (isYearAlone(text) ? YEAR_ALONE : 0), isDoubtful: false };
  };
}

export function readSuffixCell(cell: unknown): Encoding {
  const code = readCohortSuffix(cell);
  return { code, isDoubtful: code === PART.unknown };
}

export function resultReader(words: Words): CellReader {
  const translate = translator(words, "result");
  return (cell) => {
    const text = cellText(cell);
    if (text === "") return { code: RESULT.none, isDoubtful: false };
    const result = readResult(translate(text));
    return { code: result ?? RESULT.none, isDoubtful: result === null };
  };
}

export function statusReader(words: Words): CellReader {
  const translate = translator(words, "status");
  return (cell) => {
    const text = cellText(cell);
    if (text === "") return { code: 0, isDoubtful: false };
    const status = readStatus(translate(text));
    const result = status === "completed" ? readResult(text) : null;
    const both =
      result === RESULT.passed ? "completed, passed" : result === RESULT.failed ? "completed, failed" : status;
    return { code: STATUS_CODES.indexOf(both ?? "none"), isDoubtful: status === null };
  };
}

/** A refused or pending application is looked at more closely, and so is a word that says neither. */
export function readApplicationCell(cell: unknown): Encoding {
  const text = cellText(cell);
  if (text === "") return { code: APPLICATION.accepted, isDoubtful: false };
  const status = readApplicationStatus(text);
  if (status === "accepted" || status === null) return { code: APPLICATION.accepted, isDoubtful: status === null };
  return { code: status === "withdrawn" ? APPLICATION.withdrawn : APPLICATION.notAccepted, isDoubtful: true };
}

export function flagReader(words: Words): CellReader {
  const translate = translator(words, "nonWhiteBritish");
  return (cell) => {
    const text = cellText(cell);
    if (text === "") return { code: FLAG.unknown, isDoubtful: false };
    const meant = translate(text);
    const answer = readYesNo(meant);
    // An "x" is a tick, unless the column is in the shorthand of statistics: see `columnMeanings`.
    if (answer !== null) return { code: answer ? FLAG.yes : FLAG.no, isDoubtful: shorthandOf(text) !== null };
    const label = ETHNICITIES.find(meant);
    const isNoAnswer = label !== null && !isKnownGroup(label) && !isErrorValue(cell);
    return { code: FLAG.unknown, isDoubtful: !isNoAnswer };
  };
}

export function readFsm(cell: unknown, isPercent: boolean): number {
  if (typeof cell === "number") return millionthsOf(isPercent ? cell * 100 : cell);
  return readPercent(cell, isPercent) ?? NaN;
}

/** "Yes" and "No" in a column of free school meals: whether the school reaches the threshold. */
export function readFsmWord(text: string): number | null {
  const answer = readYesNo(text);
  return answer === null ? null : answer ? FSM_YES : FSM_NO;
}
