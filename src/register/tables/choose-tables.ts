import { cellText } from "../cells/spelling";
import { isInside } from "./is-inside";
import { isNameHeading } from "./is-name-heading";
import { isOtherIdHeading } from "./recognition/other-id-heading";
import { recognisedAmong, type FoundTable, type TableCandidate } from "./table-candidate";
import type { TableMapping } from "./table-mapping";

/** Everything with headings that was found in the workbook. */
export interface Candidates {
  /** The range that the user has chosen. */
  readonly chosen: TableCandidate | null;
  readonly excelTables: readonly TableCandidate[];
  /** Plain ranges; one inside an Excel table is that table. */
  readonly ranges: readonly TableCandidate[];
  /** What the user has said about the table of a name. */
  readonly mappingOf: (name: string) => TableMapping | undefined;
}

/** Which of the workbook's tables are read. */
export interface TableChoice {
  readonly tables: readonly FoundTable[];
  /** Recognised tables that are not read, since another table of their kind is. */
  readonly passedOver: readonly FoundTable[];
  /** Tables and ranges that are not recognised. */
  readonly unread: readonly TableCandidate[];
}

/**
 * Decides which of several tables of one kind count: the range that the user has chosen, else all Excel tables, else all plain ranges, so
 * that a printed copy of a table is not counted again. A table whose kind the user has chosen counts beside the others.
 */
export function chooseTables({ chosen, excelTables, ranges, mappingOf }: Candidates): TableChoice {
  const isSaid = ({ name }: FoundTable): boolean => mappingOf(name)?.role !== undefined;
  const isLeftOutFor = (preferred: readonly FoundTable[], table: FoundTable): boolean =>
    !isSaid(table) && preferred.some((one) => isSameKind(one, table));
  const choices = chosen === null ? [] : [chosen];
  const plain = ranges.filter((range) => !excelTables.some((table) => isInside(range, table)));

  const first = recognisedAmong(choices);
  const second = divide(recognisedAmong(excelTables), (table) => isLeftOutFor(first, table));
  const preferred = [...first, ...second.kept];
  const third = divide(recognisedAmong(plain), (range) => isLeftOutFor(preferred, range));
  return {
    tables: withUsefulIds([...preferred, ...third.kept]),
    passedOver: [...second.leftOut, ...third.leftOut],
    unread: [...choices, ...excelTables, ...plain].filter(({ result }) => result.kind === "not recognised"),
  };
}

/**
 * E-mail addresses and the like beside the IDs are read only where ratings or assessments may name people by them, and their names only where
 * participants are told apart by names.
 */
function withUsefulIds(tables: readonly FoundTable[]): readonly FoundTable[] {
  const areNamed = tables.some(
    ({ headings, recognition: { definition, columns } }) =>
      definition.role === "participants" && isNameHeading(cellText(headings[columns.get("participantId") ?? -1])),
  );
  const useful = tables.map(({ headings, recognition: { otherIds } }) =>
    otherIds.filter((column) => areNamed || isOtherIdHeading(headings[column])),
  );
  const isUseful = tables.some(({ headings, recognition: { definition, columns } }, i) => {
    const isOfPeople = definition.role === "feedback" || definition.role === "assessments";
    return isOfPeople && (useful[i].length > 0 || isOtherIdHeading(headings[columns.get("participantId") ?? 0]));
  });
  return tables.map((table, i) => ({
    ...table,
    recognition: { ...table.recognition, otherIds: isUseful ? useful[i] : [] },
  }));
}

function divide(tables: readonly FoundTable[], isLeftOut: (table: FoundTable) => boolean) {
  return { kept: tables.filter((table) => !isLeftOut(table)), leftOut: tables.filter(isLeftOut) };
}

function isSameKind(a: FoundTable, b: FoundTable): boolean {
  return a.recognition.definition.role === b.recognition.definition.role;
}
