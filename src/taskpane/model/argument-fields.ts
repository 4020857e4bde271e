import type { FunctionEntry } from "../../answers/function-entry";
import { WrongArgument } from "../../answers/wrong-argument";
import type { Analysis } from "../../metrics/analyse";
import { COUNTED_NAMES } from "../../metrics/behind/counted-name";
import { spellingKey } from "../../register/cells/spelling";
import { countedWords } from "../../report/counted-words";
import { QUALIFICATIONS } from "../../register/words/qualifications";
import { isKnownGroup } from "../../register/words/group-vocabulary";
import type { ChoiceOption } from "../parts/choice";

/** An argument to choose from the workbook's own values. */
export interface ArgumentField {
  readonly label: string;
  /** None where there is nothing to choose: a group of no characteristic. */
  readonly options: readonly ChoiceOption[];
  /** The chosen one's value, as in the formula; "" where the argument is left out. */
  readonly value: string;
}

/** What it means to leave an argument out, where that is not simply all. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  characteristic: "Everyone",
  breakdown: "Qualification",
  days: "90",
};

/**
 * One field for each parameter of a function, with the arguments as far as the workbook has them. What it does not have, such as a
 * group of another characteristic, becomes the first option, of groups the first that is known, so that fields and formula never differ.
 *
 * @param args one per parameter; "" or missing = left out
 */
export function argumentFields(
  { parameters }: FunctionEntry,
  args: readonly string[],
  analysis: Analysis,
): ArgumentField[] {
  const earlier: Record<string, unknown> = {};
  return parameters.map((parameter, position) => {
    const { name } = parameter;
    const choices = parameter.choices(analysis, earlier);
    const mayBeLeftOut = choices.length > 0 && !(parameter.read("", analysis, earlier) instanceof WrongArgument);
    const options = [
      ...(mayBeLeftOut ? [{ value: "", text: LEFT_OUT[name] ?? "All" }] : []),
      ...choices
        .filter((value) => !(mayBeLeftOut && value === LEFT_OUT[name]))
        .map((value) => ({ value, text: optionText(name, value, analysis) })),
    ];
    const asked = args[position] ?? "";
    const chosen =
      options.find((one) => one.value === asked) ?? options.find((one) => isKnownGroup(one.value)) ?? options[0];
    const value = chosen?.value ?? "";
    earlier[name] = parameter.read(value, analysis, earlier);
    return { label: `${name.charAt(0).toUpperCase()}${name.slice(1)}`, options, value };
  });
}

/** A number, a code or a name with what it stands for. */
function optionText(parameter: string, value: string, analysis: Analysis): string {
  const named = nameOf(parameter, value, analysis);
  return named === undefined || spellingKey(named) === spellingKey(value) ? value : `${value}: ${named}`;
}

function nameOf(parameter: string, value: string, { results }: Analysis): string | undefined {
  switch (parameter) {
    case "metric":
      return results.metrics.find(({ number }) => String(number) === value)?.name;
    case "qualification":
      return QUALIFICATIONS.find(({ code }) => code === value)?.subject;
    case "measure": {
      const name = COUNTED_NAMES.find((one) => one === value);
      return name === undefined ? undefined : countedWords(name, results.definitions).heading;
    }
    default:
      return undefined;
  }
}
