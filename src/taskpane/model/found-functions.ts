import { SECTIONS } from "../../answers/catalogue";
import { exampleArguments } from "../../answers/formula-text";
import type { FunctionEntry } from "../../answers/function-entry";
import type { Analysis } from "../../metrics/analyse";
import type { CountedName } from "../../metrics/behind/counted-name";
import { argumentFields, type ArgumentField } from "./argument-fields";
import { COUNT_WORDS, FUNCTION_WORDS, IDLE_WORDS } from "./search-words";

/** A function, and the arguments of its example. */
export interface FoundFunction {
  readonly entry: FunctionEntry;
  readonly args: readonly string[];
}

/** An argument that is searched for is recognised from so many letters on: "of" is not yet an Ofsted grade. */
const SHORTEST = 3;

/**
 * The functions that have every word: in what they and their parameters say about themselves, or among the arguments that they take in
 * this workbook. Such an argument is then in the example: "withdrawn" finds `NPQ.COUNT("withdrawn",…)`.
 */
export function foundFunctions(wanted: string, analysis: Analysis): FoundFunction[] {
  const words = wordsOf(wanted);
  return SECTIONS.flatMap(({ title, functions }) =>
    functions.flatMap((entry) => {
      const text = textOf(entry, title);
      const example = exampleArguments(entry, analysis);
      const measure = bestMeasure(argumentFields(entry, example, analysis), words);
      let args: readonly string[] = measure === null ? example : example.with(measure.position, measure.value);
      for (const word of words) {
        if (measure?.words.includes(word) === true) continue;
        const found = withArgument(entry, args, word, analysis);
        if (found === null && !text.includes(word)) return [];
        args = found ?? args;
      }
      return { entry, args };
    }),
  );
}

/** Without those that say nothing, unless there are no others. */
function wordsOf(wanted: string): string[] {
  const all = wanted.toLowerCase().replaceAll("?", "").split(/\s+/);
  const telling = all.filter((word) => !IDLE_WORDS.has(word));
  return telling.length > 0 ? telling : all;
}

function textOf({ name, description, parameters }: FunctionEntry, section: string): string {
  const texts = parameters.map((one) => `${one.name} ${one.description}`);
  return [name, description, section, FUNCTION_WORDS[name] ?? "", ...texts].join(" ").toLowerCase();
}

/** The arguments with the one that a word names, if need be together with one that it depends on: a group with its characteristic. */
function withArgument(
  entry: FunctionEntry,
  args: readonly string[],
  word: string,
  analysis: Analysis,
): readonly string[] | null {
  if (word.length < SHORTEST && !/^\d$/.test(word)) return null;
  const fields = argumentFields(entry, args, analysis);
  const direct = withOption(fields, word);
  if (direct !== null) return direct;
  const values = fields.map(({ value }) => value);
  for (const [position, { options }] of fields.entries()) {
    for (const { value } of options) {
      const found = withOption(argumentFields(entry, values.with(position, value), analysis), word);
      if (found !== null) return found;
    }
  }
  return null;
}

/** What is in the fields once the first option with a word that begins so is chosen. */
function withOption(fields: readonly ArgumentField[], word: string): readonly string[] | null {
  for (const [position, { options }] of fields.entries()) {
    const option = options.find(({ text }) => ` ${text}`.toLowerCase().includes(` ${word}`));
    if (option !== undefined) return fields.map(({ value }) => value).with(position, option.value);
  }
  return null;
}

/** The count that has most of the words: in its name first of all, then in its heading and what else people call it. */
function bestMeasure(
  fields: readonly ArgumentField[],
  words: readonly string[],
): { readonly position: number; readonly value: string; readonly words: readonly string[] } | null {
  const position = fields.findIndex(({ label }) => label === "Measure");
  if (position === -1) return null;
  let [best, most]: [string | null, number] = [null, 0];
  for (const option of fields[position].options) {
    const each = words.map((word) => pointsOf(option, word)).filter((points) => points > 0);
    const points = each.reduce((sum, one) => sum + one, 10 * each.length);
    if (points > most) [best, most] = [option.value, points];
  }
  const found = fields[position].options.find(({ value }) => value === best);
  if (found === undefined) return null;
  return { position, value: found.value, words: words.filter((word) => pointsOf(found, word) > 0) };
}

function pointsOf({ value, text }: ArgumentField["options"][number], word: string): number {
  const all = ` ${text} ${COUNT_WORDS[value as CountedName] ?? ""} `.toLowerCase();
  if (word === "") return 0;
  if (value === word) return 4;
  if (word.length >= SHORTEST && value.startsWith(word)) return 3;
  if (all.includes(` ${word} `)) return 2;
  return word.length >= SHORTEST && all.includes(` ${word}`) ? 1 : 0;
}
