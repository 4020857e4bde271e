import { fieldOf } from "../../src/register/tables/heading-match";
import { ROLES } from "../../src/register/tables/roles";
import type { Role } from "../../src/register/tables/fields";
import { academicYearOfIso } from "../support/persons";
import {
  idSpellings,
  qualificationSpellings,
  RESULT_SPELLINGS,
  wordSpellings,
  yearSpellings,
} from "../support/spellings";
import type { Choices } from "./choices";
import { dateCell, DATE_STYLES, type DateStyle } from "./dates";
import type { Participation } from "./population";
import type { Cell } from "./sheet";
import type { Features } from "./wanted";

/** A column of a table of participants: what its cells say of somebody. */
export interface Column {
  /** The register's name of its field; another one for what is not read. */
  readonly key: string;
  readonly heading: string;
  readonly cellOf: (one: Participation, choices: Choices) => Cell;
}

/** Headings that say more than which field they are, or that go with other contents. */
const NOT_FOR_NUMBERS = /[<>=+]|or more|high|e-?mail|name|%/iu;

/** A heading of a field in a kind of table, under any of the names that it has there and nowhere else. */
export function headingFor(role: Role, key: string, features: Features): string {
  const definition = ROLES.find((one) => one.role === role)!;
  const field = definition.fields.find((one) => one.key === key)!;
  const others = (field.alternatives ?? []).filter(
    (one) => fieldOf(definition, one)?.field.key === key && !(isPlainOnly(key) && NOT_FOR_NUMBERS.test(one)),
  );
  const name = `heading ${role} ${key}`;
  const plain = features.has(`${name} otherwise`, 0.5)
    ? features.choices.of(name).one([field.heading, ...others])
    : field.heading;
  const dress = [(text: string) => text, (text: string) => text.toUpperCase(), (text: string) => ` ${text}:`];
  return features.way(`${name} dress`, [...dress, dress[0], dress[0]])(plain);
}

function isPlainOnly(key: string): boolean {
  return key === "participantId" || key === "fsm" || key === "recruitmentTarget";
}

/** Which columns the table of participants has. */
export interface ColumnPlan {
  readonly keys: readonly string[];
  readonly is1904: boolean;
}

/** The columns of participants, in some order, those that say nothing to the register included. */
export function participantColumns({ keys, is1904 }: ColumnPlan, features: Features): Column[] {
  const columns = keys.map((key): Column => {
    const contents = contentsOf(key, features, is1904);
    return { key, heading: STRANGE[key]?.heading ?? headingFor("participants", key, features), cellOf: contents };
  });
  if (!features.has("columns in another order", 0.5)) return columns;
  return features.choices.of("order of columns").shuffled(columns);
}

type Contents = (one: Participation, choices: Choices) => Cell;

function contentsOf(key: string, features: Features, is1904: boolean): Contents {
  if (key in STRANGE) return STRANGE[key].cellOf;
  if (key in DATES) {
    const style = dateStyle(key, features);
    return (one, choices) => dateCell(one[DATES[key]], style, choices, is1904);
  }
  if (key === "fsm") return shareContents(features);
  const isMessy = features.has(`${key} spelt`, 0.4);
  return (one, choices) => {
    const spellings = SPELLINGS[key](one);
    return { value: isMessy ? choices.one(spellings) : spellings[0] };
  };
}

/**
 * Either all columns of dates are written alike, or each in its own way. Whoever writes one column of a table month first writes them all
 * so: this is how the add-in reads a column that does not show it.
 */
function dateStyle(key: string, features: Features): DateStyle {
  if (features.has("dates alike", 0.5)) return features.way("dates", DATE_STYLES);
  const order = features.way("order of day and month", ["month first", "day first"] as const);
  const styles = DATE_STYLES.filter((style) => !style.includes(order));
  return features.way(`dates of ${key}`, styles);
}

const DATES: Readonly<Record<string, "start" | "withdrawn" | "deferred" | "presented" | "resultDate">> = {
  startDate: "start",
  withdrawnDate: "withdrawn",
  deferredDate: "deferred",
  presentedDate: "presented",
  resultDate: "resultDate",
};

const SPELLINGS: Readonly<Record<string, (one: Participation) => readonly unknown[]>> = {
  participantId: ({ id }) => (/^\d+$/u.test(id) ? [Number(id), id] : idSpellings(id)),
  qualification: ({ qualification }) => qualificationSpellings(qualification),
  academicYear: ({ start }) => yearSpellings(academicYearOfIso(start)).slice(0, 5),
  schoolUrn: ({ urn }) => [Number(urn), urn],
  gender: ({ gender }) => wordSpellings(gender),
  disability: ({ disability }) => wordSpellings(disability),
  ethnicity: ({ ethnicity }) => wordSpellings(ethnicity),
  result: ({ result }) => RESULT_SPELLINGS[result],
  rating: ({ rating }) => (rating === null ? [""] : [rating, `${rating}`]),
};

/** Ways to write a share of pupils. */
const SHARES: readonly ((share: number) => Cell)[] = [
  (share) => ({ value: share }),
  (share) => ({ value: share / 100, format: "0.0%" }),
  (share) => ({ value: `${share}%` }),
  (share) => ({ value: `${share}` }),
  (share) => ({ value: share / 100 }),
  (share) => ({ value: share, format: '0.0"%"' }),
];

export function shareContents(features: Features): (one: { readonly fsm: number | null }) => Cell {
  const write = features.way("shares", SHARES);
  return ({ fsm }) => (fsm === null ? { value: "" } : write(fsm));
}

/** Columns that say nothing to the register. */
export const STRANGE: Readonly<Record<string, Omit<Column, "key">>> = {
  firstName: { heading: "First name", cellOf: ({ firstName }) => ({ value: firstName }) },
  lastName: { heading: "Last name", cellOf: ({ lastName }) => ({ value: lastName }) },
  schoolName: { heading: "School name", cellOf: ({ urn }) => ({ value: `School ${urn}` }) },
  notes: {
    heading: "Notes",
    cellOf: (_, choices) => ({ value: choices.one(["", "", "rang 3/4", "ask again", "see e-mail"]) }),
  },
  mentor: { heading: "Mentor", cellOf: (_, choices) => ({ value: choices.one(["A Smith", "B Patel", ""]) }) },
  invoice: { heading: "Invoice no.", cellOf: (_, choices) => ({ value: choices.whole(1000, 9999) }) },
  cost: { heading: "Fee", cellOf: () => ({ value: 950, format: "£#,##0" }) },
  contacted: {
    heading: "Last contacted",
    cellOf: (_, choices) => ({ value: choices.whole(43_000, 44_000), format: "dd/mm/yyyy" }),
  },
  blank: { heading: "", cellOf: () => ({ value: "" }) },
  unnamed: { heading: "", cellOf: (_, choices) => ({ value: choices.one(["x", "", "ok"]) }) },
  running: { heading: "", cellOf: ({ number }) => ({ value: number + 1 }) },
};
