/** Words with which a count below the people begins, perhaps behind its figure: "Number recruited", "Retention", "2 participants". */
const LABEL = new RegExp(
  "^(?:\\d{1,6} )?(?:(?:no of|no\\.|count|percentage|%|average|mean|median) (?:of )?\\p{L}{3}|numbers? (?:of|who|recruit|withdr|start|complet|pass|defer|enrol)|" +
    "(?:recruit(?:ed|ment|s)|head ?count|withdr(?:awals?|awn|ew)|left|leavers|retention|retained|deferr(?:ed|als?)|complet(?:ed|ers|ions?)|" +
    "pass(?:ed|es| rate)|failed|targets?|starts|started|starters|participants|people|enrol(?:led|ments?)|achieved|variance|remaining|" +
    "fsm|females?|males?)(?![\\p{L}\\p{N}]))[^\\d:=(,]*(?:20\\d\\d[^:=(,]*|\\d+ ?%[^:=(,]*)?(?:[:=(].*)?$",
  "iu",
);
/** A label is a few words. */
const LONGEST = 60;

/** Whether a text is the label of a count and can be nobody's ID: IDs of several people have numbers, and a name has none of these words. */
export function isSummaryLabel(text: string): boolean {
  return text.length <= LONGEST && LABEL.test(text);
}
