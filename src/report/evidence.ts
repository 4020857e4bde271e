import type { Analysis } from "../metrics/analyse";
import { isOfPeople, type CountedPeople } from "../metrics/behind/counted-name";
import type { Behind } from "../metrics/behind/people-behind";
import { tasksOf } from "../metrics/accuracy";
import type { QuestionGroup } from "../metrics/behind/question";
import { CHARACTERISTIC_NAMES } from "../metrics/characteristic";
import type { Deadlines } from "../metrics/deadlines";
import { fsmThreshold } from "../metrics/free-school-meals";
import { presentationDeadlines } from "../metrics/presentation-deadlines";
import { MILLION } from "../register/cells/read-number";
import { UNDATED } from "../register/columns/date-cell";
import { FLAG } from "../register/columns/participant-codes";
import { YEAR_BASE } from "../register/columns/participants";
import { NOT_KNOWN } from "../register/words/group-vocabulary";
import { RESULT } from "../register/words/results";
import { briefDay } from "../text/day-text";
import { plural } from "../text/plural";

/** What to say about a participation; "" where there is nothing to say. */
type Says = (person: Person) => string;

/** A participation, and what it takes to say something about it. */
interface Person extends Analysis {
  readonly position: number;
  readonly deadlines: Deadlines;
}

/**
 * What qualifies each row of a list for its measure, worked out when it is asked for: "presented 4 Mar 2019, limit 3 Mar 2019". It is
 * what is known about the matter, so that it also says why somebody in the other list of a share is not counted.
 *
 * @returns by position in the list; parts are joined by commas
 */
export function evidenceOf(analysis: Analysis, behind: Behind): (i: number) => string {
  const { question, positions } = behind;
  const { measure, group } = question;
  const deadlines = presentationDeadlines(analysis.results.definitions);
  const says = isOfPeople(measure) ? SAYS[measure] : [];
  return (i) => {
    const person = { ...analysis, position: positions[i], deadlines };
    const parts = [
      itemText(analysis, behind, i),
      ...[...says, withdrawn].map((one) => one(person)),
      group === null ? "" : groupText(person, group),
    ];
    // The group may be what they are counted for.
    const told = [...new Set(parts)].filter((part) => part !== "");
    return told.length === 0 ? started(person) : told.join(", ");
  };
}

const started: Says = ({ register: { participants }, position }) => {
  const start = participants.start[position];
  return start === 0 ? "start date not known" : `started ${briefDay(start)}`;
};

const withdrawn: Says = ({ register: { participants }, position }) =>
  event("withdrawn", participants.withdrawn[position]);

const deferred: Says = ({ register: { participants }, position }) => event("deferred", participants.deferred[position]);

/** "42.5% of pupils". Whole schools' shares of 0 and 100% may stand for the words No and Yes. */
const fsmShare: Says = ({ register: { participants }, results: { definitions }, position }) => {
  const share = participants.fsm[position];
  if (share < 0) return "FSM share not known";
  if (share === 0) return "0% of pupils, or No";
  if (share === 100 * MILLION) return "100% of pupils, or Yes";
  const threshold = fsmThreshold(definitions);
  const hundredths = Math.round(share / HUNDREDTH) * HUNDREDTH;
  const isAsShown = hundredths >= threshold === share >= threshold;
  return `${(isAsShown ? hundredths : share) / MILLION}% of pupils`;
};

/** Of a per cent, in the millionths of one in which shares are kept. */
const HUNDREDTH = MILLION / 100;

const ethnicity: Says = ({ register: { participants }, position }) => {
  const label = labelOf(participants.groups.get("ethnicity"), position);
  const flag =
    label === NOT_KNOWN && participants.given.has("nonWhiteBritish") ? participants.nonWhiteBritish[position] : 0;
  if (flag === FLAG.unknown) return `Ethnicity: ${label}`;
  return flag === FLAG.yes ? "marked as not White British" : "marked as White British";
};

/** How somebody stands on presenting: when and by when, or what they have instead. */
const presenting: Says = (person) => {
  const { register, results, position, deadlines } = person;
  const { presented, start, result, deferred: deferredOn, withdrawn: withdrawnOn } = register.participants;
  const limit = start[position] === 0 ? null : deadlines.of(start[position]);
  const limitText = limit === null ? "start date not known" : `limit ${briefDay(limit)}`;
  if (presented[position] !== 0) return `${event("presented", presented[position])}, ${limitText}`;
  if (result[position] !== RESULT.none) return `${resultOf(person)}, no presented date`;
  if (withdrawnOn[position] !== 0) return "not presented";
  if (deferredOn[position] !== 0 && !results.definitions.deferredAreDue) return `${deferred(person)}, ${limitText}`;
  return limit === null ? limitText : dueText(limit, register.asOf);
};

/** "due 3 Mar 2019, 274 days over", counted from the day of the report. */
function dueText(limit: number, asOf: number | null): string {
  const due = `due ${briefDay(limit)}`;
  if (asOf === null) return due;
  if (limit === asOf) return `${due}, on the day of the report`;
  return limit < asOf ? `${due}, ${plural(asOf - limit, "day")} over` : `${due}, in ${plural(limit - asOf, "day")}`;
}

/** "passed 3 Mar 2020" */
const resultOf: Says = ({ register: { participants }, position }) => {
  const { result, resultDate } = participants;
  if (result[position] === RESULT.none) return "no final result";
  const word = result[position] === RESULT.passed ? "passed" : "failed";
  return resultDate[position] === 0 ? word : event(word, resultDate[position]);
};

/** What is said about whoever is counted, by what they are counted for; whether they have withdrawn is said about all. */
const SAYS: Readonly<Record<CountedPeople, readonly Says[]>> = {
  recruited: [started],
  fsm: [fsmShare],
  "below-fsm": [fsmShare],
  "fsm-not-known": [fsmShare],
  "non-white-british": [ethnicity],
  presented: [presenting],
  "not-presented": [presenting],
  "within-time": [presenting],
  late: [presenting],
  "time-not-known": [presenting],
  "judged-in-time": [presenting],
  "still-to-present": [presenting],
  overdue: [presenting],
  due: [presenting],
  "due-in-30-days": [presenting],
  "due-later": [presenting],
  "due-deferred": [presenting],
  "due-not-known": [presenting],
  withdrawn: [],
  retained: [started, deferred],
  deferred: [deferred],
  submitted: [resultOf],
  passed: [resultOf],
  failed: [resultOf],
};

/** "withdrawn 3 Mar 2019", "withdrawn, day not known"; "" when it has not happened. */
function event(word: string, serial: number): string {
  if (serial === 0) return "";
  return serial === UNDATED ? `${word}, day not known` : `${word} ${briefDay(serial)}`;
}

/** What an assessment or a rating says; "" for people. */
function itemText({ register }: Analysis, { kind, positions, items }: Behind, i: number): string {
  const { assessments, feedback, participants } = register;
  if (kind === "ratings" && items !== null && feedback !== null) {
    return `${Number((feedback[items[i]].rating / MILLION).toFixed(2))} out of 10`;
  }
  if (kind !== "assessments") return "";
  if (items !== null && assessments !== null) {
    const { isModerated, isUpheld } = assessments[items[i]];
    return isModerated ? `moderated, ${isUpheld ? "upheld" : "not upheld"}` : "not moderated";
  }
  const position = positions[i];
  const tasks = tasksOf(participants.qualification[position], YEAR_BASE + participants.year[position]);
  let task = 1;
  while (positions[i - task] === position) task++;
  return `task ${task} of ${tasks}`;
}

/** The group in which somebody is, where a question is about one: "Gender: Male". */
function groupText(person: Person, { characteristic }: QuestionGroup): string {
  if (characteristic === "fsm") return fsmShare(person);
  // A major group is made of what is recorded.
  const key = characteristic === "ethnicGroup" ? "ethnicity" : characteristic;
  const label = labelOf(person.register.participants.groups.get(key), person.position);
  return `${CHARACTERISTIC_NAMES[key]}: ${label}`;
}

function labelOf(
  codes: { readonly labels: readonly string[]; readonly codes: Uint8Array } | undefined,
  position: number,
): string {
  return codes === undefined ? NOT_KNOWN : codes.labels[codes.codes[position]];
}
