import { attackSystem } from "./attack-system";
import type { Knowledge } from "./frame";
import { LeastAndGreatest } from "./least-and-greatest";
import { nothingNew } from "./nothing-new";
import { LEFT_OUT, type Published } from "./published";
import { trueFigures } from "./true-figures";
import { trueTables } from "./true-tables";
import type { Truth } from "./violations";

/** Numbers of people that are rounded to the nearest 5 are at most so far away. */
const REACH = 2;
const SMALL = 4;

/**
 * Attacks a rounded copy by its JSON alone: a sentence for everything that is not rounded, and for every private count of 1 to 4 people
 * of which somebody can say that it is one.
 *
 * @param reach how near the attack takes the true numbers to be
 */
export async function roundedViolations(published: Published, truth: Truth, reach = REACH): Promise<string[]> {
  const knowledge: Knowledge = truth.knowledge ?? { notKnown: "all" };
  const system = attackSystem(published, knowledge, reach);
  const figures = trueFigures(truth.results, truth.options, knowledge);
  const people = (place: number): number | null => figures(system.unknowns[place].key);
  const saysNothing = nothingNew(published, system, people, knowledge);
  const bounds = await LeastAndGreatest.of(system);
  const { narrowest } = published.proof;
  const claimed = narrowest === null ? 0 : narrowest[1] - narrowest[0];
  try {
    const sensitive = [...system.unknowns.keys()].filter((place) => {
      const value = people(place) ?? 0;
      return system.unknowns[place].isPrivate && value >= 1 && value <= SMALL && !saysNothing(place);
    });
    return [
      ...notRounded(published, truth),
      ...[...system.contradictions, ...bounds.contradictions].map((one) => `The tables contradict themselves: ${one}.`),
      ...sensitive.flatMap((place) => {
        const isSafe = ({ least, greatest }: { readonly least: number; readonly greatest: number }): boolean =>
          (least === 0 || greatest > SMALL) && greatest - least >= claimed;
        if (system.unknowns[place].shown === null && bounds.isSeenFrom(place, isSafe)) return [];
        const range = bounds.of(place);
        const text = `${system.unknowns[place].key} is ${people(place)}, and is left ${range.least} to ${range.greatest}`;
        return isSafe(range) ? [] : [`${text}; the proof says ${narrowest?.join(" to ")}.`];
      }),
      ...(sensitive.length === published.proof.sensitive
        ? []
        : [`The proof says that ${published.proof.sensitive} counts are private, and ${sensitive.length} are.`]),
    ];
  } finally {
    bounds.dispose();
  }
}

/** Numbers of people that are not the true ones, rounded. */
function notRounded({ tables }: Published, { results, options }: Truth): string[] {
  const truths = trueTables(results, options).tables;
  return tables.flatMap(({ metric, name, columns, rows }) => {
    const truth = truths.find((one) => one.metric === metric && one.name === name);
    return rows.flatMap(({ label, cells }) =>
      cells.flatMap((text, c) => {
        if (text === LEFT_OUT || columns[c].at(-1) === "Target" || !/^[\d,]*$/.test(text)) return [];
        const column = truth?.columns.findIndex((path) => path.join(" ") === columns[c].join(" ")) ?? -1;
        const people = numberOf(truth?.rows.find((row) => row.label === label)?.cells[column] ?? "");
        const isRounded = 5 * Math.round(people / 5) === numberOf(text);
        return isRounded ? [] : [`${metric} ${name} ${label} ${columns[c].join(" ")} says "${text}" of ${people}.`];
      }),
    );
  });
}

function numberOf(text: string): number {
  return Number(text.replaceAll(",", ""));
}
