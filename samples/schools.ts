import type { Random } from "./random";

/** An invented school. */
export interface School {
  /** Above 990000: real numbers are far below that. */
  readonly urn: number;
  readonly name: string;
  /** Pupils eligible for free school meals, in per cent, with one decimal. */
  readonly fsmPercent: number;
}

const FSM_SCHOOLS = 42;
const OTHER_SCHOOLS = 108;
const FIRST_URN = 990001;

const PLACE_STARTS = ["Quill", "Brack", "Elver", "Thistle", "Ambler", "Corvey", "Dunmar", "Fenna", "Gorsel", "Hathen"];
const PLACE_ENDS = ["mere", "thwaite", "combe", "holt", "wick", "beck", "stowe", "dale", "minster", "hythe"];
const KINDS = [
  "Primary School",
  "Community School",
  "Academy",
  "Junior School",
  "High School",
  "Infant School",
  "College",
];

/**
 * 150 invented schools, first those where 30 % of the pupils or more are eligible for free meals. The first of them lies
 * exactly on the line and counts; the first of the others is a tenth below it and does not.
 */
export function inventSchools(random: Random): { readonly fsm: readonly School[]; readonly others: readonly School[] } {
  const places = random.shuffled(PLACE_STARTS.flatMap((start) => PLACE_ENDS.map((end) => start + end)));
  const count = FSM_SCHOOLS + OTHER_SCHOOLS;
  const urns = random.shuffled(Array.from({ length: count }, (_, index) => FIRST_URN + 7 * index));
  const schools = urns.map((urn, index) => {
    const place = places[index % places.length] ?? "";
    const isSecondOfPlace = index >= places.length;
    const tenths = index < FSM_SCHOOLS ? tenthsOfFsmSchool(index, random) : tenthsOfOther(index - FSM_SCHOOLS, random);
    const name = `${isSecondOfPlace ? "St Osmund's, " : ""}${place}${isSecondOfPlace ? "" : ` ${random.pick(KINDS)}`}`;
    return { urn, name, fsmPercent: tenths / 10 };
  });
  return { fsm: schools.slice(0, FSM_SCHOOLS), others: schools.slice(FSM_SCHOOLS) };
}

function tenthsOfFsmSchool(index: number, random: Random): number {
  return index === 0 ? 300 : random.between(305, 560);
}

function tenthsOfOther(index: number, random: Random): number {
  return index === 0 ? 299 : random.between(22, 285);
}
