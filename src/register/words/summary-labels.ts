/** What is counted or worked out: each begins a label, and is no name. */
const COUNTED =
  "recruited|recruitment|recruits|withdrawals?|withdrawn|withdrew|leavers|retention|retained|deferred|deferrals?|completed|completions?|" +
  "passed|passes|pass rate|failed|targets?|starts|started|starters|participants|people|enrolled|enrolments?|achieved|variance|remaining|" +
  "head ?count|fsm|females?|males?";
/** Labels of counts below the people, perhaps behind or before their figures: "Number recruited", "Retention", "2 participants". */
const LABEL = new RegExp(
  `^(?:\\d{1,6} )?(?:(?:no of|no\\.|count|percentage|%|average|mean|median) (?:of )?\\p{L}{3}|numbers? (?:of|who|${COUNTED})|` +
    `(?:${COUNTED})(?![\\p{L}\\p{N}]))[^\\d:=(,]*(?:20\\d\\d[^:=(,]*|\\d+ ?%[^:=(,]*)?(?:[:=(].*)?$`,
  "iu",
);
/** A label is a few words. */
const LONGEST = 60;

/** Whether a text is the label of a count and can be nobody's ID: IDs of several people have numbers, and a name has none of these words. */
export function isSummaryLabel(text: string): boolean {
  return text.length <= LONGEST && LABEL.test(text);
}
