/** A participant's status. "returned" is back from a deferral, "none" is a cell without a status. */
export type Status = "active" | "withdrawn" | "deferred" | "returned" | "completed" | "passed" | "failed" | "none";

/**
 * The words with which a text of each status begins; details may follow ("W/D Jan 20", "Deferred to Autumn 20"). active, deferred and
 * withdrawn are the Department's training statuses, the rest are providers' own words. Words that only look like one are excepted: someone
 * who left the school need not have left the programme, and someone who failed to attend has not failed the assessment.
 */
const BEGINNINGS: readonly (readonly [Status, string])[] = [
  ["active", "active|in progress|on programme|on track|enrolled|started|current|live|not withdrawn|not deferred"],
  ["withdrawn", "withdrawn|withdrew|withdrawal|w[ ./]{0,2}d|dropped out"],
  ["withdrawn", "left(?! to)(?! (?:\\w+ ){0,2}(?:school|trust|post|role|job|voicemail|message))"],
  ["deferred", "deferred|deferral"],
  ["returned", "returned"],
  ["completed", "completed|complete(?! by)|finished|presented|submitted"],
  ["passed", "passed(?! to)(?! away)|achieved|awarded"],
  ["failed", "failed(?! to)|not passed"],
];

const PATTERNS = BEGINNINGS.map(([status, words]) => [status, new RegExp(`^(?:${words})`, "u")] as const);

/** A letter behind a beginning makes it another word. It is looked for only there, as its pattern takes long to make. */
const LETTER = /^\p{L}/u;

const LEAVES = "withdraw|withdrew|\\bw[ ./]{0,2}d\\b|dropped out";
const UNDECIDED = "\\b(?:requested|request|pending|refused|rejected|cancelled)\\b";

/** Nothing but another status in place of the first: "Withdrawn/deferred", not "Withdrawn / completed 2 modules". */
const instead = (status: string): string => `^[ ?]{0,3}(?:\\/|or) ?(?:${status})[?.]{0,3}$`;

/** Details that undo the beginning ("Deferred Jan 19, withdrew May 19", "Withdrawal requested"): which of the two holds is not guessed. */
const UNDOING: Readonly<Partial<Record<Status, RegExp>>> = {
  active: new RegExp(`${LEAVES}|deferred`),
  withdrawn: new RegExp(
    `returned|declined|error|reinstat|re ?enrol|rejoin|${UNDECIDED}|${instead("deferred|deferral|active|completed?")}`,
  ),
  deferred: new RegExp(`${LEAVES}|returned|${UNDECIDED}|${instead("active|completed?")}`),
  returned: new RegExp(LEAVES),
  completed: new RegExp(`${LEAVES}|deferral|${instead("deferred")}`),
  // Of a part, or of something else: "Achieved 2 of 3 modules", "Passed probation", "Awarded funding".
  passed: /fail|\bof\b|\bmodules?\b|\bunits?\b|\binterim\b|\bfunding\b|\bprobation\b/,
  failed: /pass|\byet\b|\bmodules?\b|\bunits?\b|\binterim\b/,
};

/** What is left of cells such as "-" and "N/A" in the way {@link readStatus} looks at them. */
const NOTHING: ReadonlySet<string> = new Set(["", "n/a", "na", "none", "null"]);

/** A status is a few words. Anything longer is a note. */
const MAX_LENGTH = 200;

/** The status that a text means; null when that is not known. */
export function readStatus(text: string): Status | null {
  if (text.length > MAX_LENGTH) return null;
  const plain = text
    .toLowerCase()
    .replace(/[\s_\u2010-\u2015-]+/g, " ")
    .trim();
  if (NOTHING.has(plain)) return "none";
  for (const [status, pattern] of PATTERNS) {
    const beginning = pattern.exec(plain)?.[0];
    if (beginning === undefined || LETTER.test(plain.slice(beginning.length))) continue;
    return UNDOING[status]?.test(plain.slice(beginning.length)) ? null : status;
  }
  return null;
}
