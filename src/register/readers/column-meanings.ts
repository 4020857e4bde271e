import { readPercent } from "../cells/read-number";
import { cellText } from "../cells/spelling";
import type { Meaning } from "../columns/column";
import type { ProblemList } from "../problems/problem-list";
import { columnCells } from "../tables/column-cells";
import { isOfKind, type FieldKey } from "../tables/fields";
import { headingOf, wholeOf, type RecognisedTable } from "../tables/recognition/recognised-table";
import { DISABILITIES } from "../words/disabilities";
import { ETHNICITIES } from "../words/ethnicities";
import type { GroupVocabulary } from "../words/group-vocabulary";
import { shorthandOf } from "../words/shorthand";
import { readYesNo } from "../words/yes-no";

/** Vocabularies with codes that only the other values of their column explain. */
const WITH_SHARED_CODES: Readonly<Partial<Record<FieldKey, GroupVocabulary>>> = {
  disability: DISABILITIES,
  ethnicity: ETHNICITIES,
};

/**
 * What cells mean that only the other cells of their column explain, for each field of a table: the shorthand of statistics ("x", "[c]"),
 * and codes that two lists share. A column is looked through when its first such cell is met; its shorthand is then reported, once.
 */
export function columnMeanings(table: RecognisedTable, problems: ProblemList): (field: FieldKey) => Meaning {
  const columns = new Map<FieldKey, ReadonlyMap<string, string>>();
  return (field) => (cell) => {
    const text = cellText(cell);
    if (shorthandOf(text) === null && !WITH_SHARED_CODES[field]?.shared?.codes.has(text)) return null;
    const meanings = columns.get(field) ?? meaningsIn(table, field, problems);
    columns.set(field, meanings);
    return meanings.get(text) ?? null;
  };
}

function meaningsIn(table: RecognisedTable, field: FieldKey, problems: ProblemList): ReadonlyMap<string, string> {
  const counts = countsIn(table, field);
  const meanings = new Map(WITH_SHARED_CODES[field]?.shared?.meaningsAmong(new Set(counts.keys())));
  const signs = shorthandAmong([...counts.keys()], isOfKind(field, "percentage") || isOfKind(field, "number"));
  for (const sign of signs) meanings.set(sign, "");
  if (signs.length > 0) {
    const source = wholeOf(table);
    const column = cellText(source.headings[headingOf(table, field) ?? 0]);
    const cells = signs.reduce((sum, sign) => sum + (counts.get(sign) ?? 0), 0);
    problems.addToTable("shorthand", { table: source, column, value: signs.join(" ") }, { cells });
  } else if (field === "nonWhiteBritish") {
    // An "x" on its own is a tick.
    for (const text of counts.keys()) if (readYesNo(text) === true) meanings.set(text, "Yes");
  }
  return meanings;
}

/** How often the column has each text. */
function countsIn(table: RecognisedTable, field: FieldKey): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const heading = headingOf(table, field);
  if (heading === undefined) return counts;
  for (const block of wholeOf(table).blocks) {
    const { rows, at } = columnCells(block, heading);
    for (const row of rows) {
      const text = cellText(row[at]);
      counts.set(text, (counts.get(text) ?? 0) + 1);
    }
  }
  return counts;
}

/** Those of a column's texts that are shorthand. A letter is beside numbers, a clear sign or another letter; alone it may be anything. */
function shorthandAmong(texts: readonly string[], isNumeric: boolean): string[] {
  const signs = texts.map((text) => [text, shorthandOf(text)] as const);
  const letters = new Set(texts.filter((text) => shorthandOf(text) === "letter").map((text) => text.toLowerCase()));
  const isTold =
    letters.size > 1 ||
    signs.some(([, sign]) => sign === "clear") ||
    (isNumeric && texts.some((text) => readPercent(text, false) !== null));
  return signs
    .filter(([, sign]) => sign === "clear" || (sign === "letter" && isTold) || (sign === "nothing" && isNumeric))
    .map(([text]) => text);
}
