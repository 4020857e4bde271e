import type { Choices } from "./choices";
import type { Participation } from "./population";
import type { Cell } from "./sheet";
import type { Features } from "./wanted";

/** A row of participants as it is to be written. */
export interface PersonRow {
  readonly person: Participation;
  /** Who the row is to the register; null where it is left out. */
  readonly read: Participation | null;
  /** Cells that are written instead of the person's own. */
  readonly instead: Readonly<Record<string, Cell>>;
  /** The problem that the row must have. */
  readonly says: string | null;
  /** Choices of the row's spellings: a row that is repeated is spelt the same. */
  readonly choices: Choices;
}

/** Something that is wrong with a row, and what the register must make of it. */
interface Flaw {
  /** Columns without which there is no such flaw. */
  readonly needs: readonly string[];
  /** Columns with which there is none. */
  readonly unless?: readonly string[];
  readonly says: string;
  readonly instead: Readonly<Record<string, Cell>>;
  /** What is read; null where the row is left out. */
  readonly read: Partial<Participation> | null;
}

const text = (value: unknown): Cell => ({ value });

const FLAWS: Readonly<Record<string, Flaw>> = {
  "no ID": { needs: [], says: "missing-id", instead: { participantId: text("") }, read: null },
  "unknown course": {
    needs: ["qualification"],
    says: "unknown-qualification",
    instead: { qualification: text("NPQX") },
    read: null,
  },
  "no course": {
    needs: ["qualification"],
    says: "missing-qualification",
    instead: { qualification: text("") },
    read: null,
  },
  "no year": {
    needs: ["startDate"],
    unless: ["year in title"],
    says: "missing-year",
    instead: { startDate: text(""), academicYear: text("") },
    read: null,
  },
  "unreadable day": {
    needs: ["presentedDate"],
    says: "unreadable-date",
    instead: { presentedDate: text("soon") },
    read: { presented: "" },
  },
  "no such day": {
    needs: ["presentedDate"],
    says: "unreadable-date",
    instead: { presentedDate: text("31/02/2019") },
    read: { presented: "" },
  },
  "error for a day": {
    needs: ["withdrawnDate"],
    says: "error-value",
    instead: { withdrawnDate: text("#N/A") },
    read: { withdrawn: "" },
  },
  "unknown gender": {
    needs: ["gender"],
    says: "unknown-gender",
    instead: { gender: text("Martian") },
    read: { gender: "Martian" },
  },
  "unknown ethnicity": {
    needs: ["ethnicity"],
    says: "unknown-ethnicity",
    instead: { ethnicity: text("Elvish") },
    read: { ethnicity: "Elvish" },
  },
  "unknown disability": {
    needs: ["disability"],
    says: "unknown-disability",
    instead: { disability: text("sometimes") },
    read: { disability: "sometimes" },
  },
  "unknown result": {
    needs: ["result"],
    says: "unknown-result",
    instead: { result: text("maybe") },
    read: { result: "" },
  },
  "unreadable share": {
    needs: ["fsm"],
    unless: ["schoolUrn"],
    says: "unreadable-fsm",
    instead: { fsm: text("lots") },
    read: { fsm: null },
  },
  "unreadable rating": {
    needs: ["rating"],
    says: "unreadable-rating",
    instead: { rating: text("great") },
    read: { rating: null },
  },
};

/**
 * The rows of participants in the order in which they are to stand: everybody's, some of them flawed, and some twice.
 *
 * @param keys columns of the table
 */
export function personRows(
  people: readonly Participation[],
  keys: readonly string[],
  features: Features,
  order: Choices,
): PersonRow[] {
  const { choices } = features;
  const isFlawed = features.has("flaws", 0.5);
  const isRepeated = features.has("repeated rows", 0.2);
  const has = (key: string): boolean => keys.includes(key);
  const known = Object.keys(FLAWS).filter(
    (name) => FLAWS[name].needs.every(has) && !(FLAWS[name].unless ?? []).some(has),
  );
  const rows = people.map((person): PersonRow => {
    const own = choices.of(`row ${person.number} ${person.qualification}`);
    const plain = { person, read: person, instead: {}, says: null, choices: own.of("cells") };
    if (!isFlawed || !own.isSo(0.08)) return plain;
    const { says, instead, read } = FLAWS[own.one(known)];
    return { ...plain, says, instead, read: read === null ? null : { ...person, ...read } };
  });
  const ordered = rows
    .map((row) => ({ row, place: order.of(`place ${row.person.number} ${row.person.qualification}`).next() }))
    .sort((a, b) => a.place - b.place)
    .map(({ row }) => row);
  if (!isRepeated) return ordered;
  const isGood = ({ says }: PersonRow): boolean => says === null;
  const again = ordered.filter((row) => isGood(row) && row.choices.of("again").isSo(0.1));
  return [...ordered, ...again.map((row): PersonRow => ({ ...row, read: null, says: "duplicate-participant" }))];
}
