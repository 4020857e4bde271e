/** What the pane is written in: nothing in it is ever laid out from right to left. */
const LEFT_TO_RIGHT = 0;

/**
 * Griffel's styles with a mark around every name that Griffel made of a hash, by which {@link marked} names are found again in what is built, and
 * without what is only for text from right to left.
 *
 * @typedef {string | [string, Readonly<Record<string, unknown>>]} Rule
 * @typedef {Record<string, Rule[]>} Rules by the bucket that they belong to
 *
 * @param {Record<string, Record<string, string | 0 | string[]>>} slots for each slot and property the class that sets it
 * @param {Rules} rules
 * @returns {[slots: object, rules: Rules]}
 */
function markedStyles(slots, rules) {
  /** @type {Set<string>} */
  const kept = new Set();
  /** @type {Set<string>} */
  const dropped = new Set();
  const markedSlots = mapped(slots, (classes) =>
    Object.fromEntries(
      Object.entries(classes).map(([property, names]) => {
        const [name, ...others] = Array.isArray(names) ? [names[LEFT_TO_RIGHT], ...names] : [names];
        if (name !== 0) kept.add(name);
        for (const other of others) dropped.add(String(other));
        return [marked(property), name === 0 ? 0 : marked(name)];
      }),
    ),
  );
  for (const name of kept) dropped.delete(name);
  return [markedSlots, withMarks(rules, kept, dropped)];
}

/**
 * The same for a class that is a style of its own.
 *
 * @param {string} name
 * @param {string | null} rightToLeft its name in text from right to left, where it differs
 * @param {string[] | Rules} rules
 * @returns {[name: string, rules: string[] | Rules]}
 */
function markedResetStyles(name, rightToLeft, rules) {
  const dropped = new Set(rightToLeft === null ? [] : [rightToLeft]);
  /** @type {(rules: Rules) => Rules} */
  const mark = (rules) => withMarks(rules, new Set([name]), dropped);
  return [marked(name), Array.isArray(rules) ? /** @type {string[]} */ (mark({ r: rules }).r) : mark(rules)];
}

/**
 * @param {Rules} rules
 * @param {ReadonlySet<string>} kept
 * @param {ReadonlySet<string>} dropped
 * @returns {Rules}
 */
function withMarks(rules, kept, dropped) {
  const ofClass = /\.([fr][a-z0-9]+)/g;
  /** @type {(rule: Rule) => string} */
  const textOf = (rule) => (typeof rule === "string" ? rule : rule[0]);
  /** @type {(rule: Rule) => boolean} */
  const isKept = (rule) => {
    const names = [...textOf(rule).matchAll(ofClass)].map(([, name]) => name);
    return names.some((name) => kept.has(name)) || !names.some((name) => dropped.has(name));
  };
  /** @type {(text: string) => string} */
  const mark = (text) => text.replace(ofClass, (found, name) => (kept.has(name) ? `.${marked(name)}` : found));
  return mapped(rules, (list) =>
    list
      .filter(isKept)
      .map((rule) => /** @type {Rule} */ (typeof rule === "string" ? mark(rule) : [mark(rule[0]), rule[1]])),
  );
}

/** @param {string} name */
function marked(name) {
  return `⟦${name}⟧`;
}

/**
 * @template T, U
 * @param {Record<string, T>} object
 * @param {(value: T) => U} change
 * @returns {Record<string, U>}
 */
function mapped(object, change) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}

module.exports = { marked, markedResetStyles, markedStyles };
