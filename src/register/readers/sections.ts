import { readAcademicYear } from "../cells/academic-year";
import { FIRST_DATE, readDate } from "../cells/read-date";
import { columnCells } from "../tables/column-cells";
import { isOfKind, type FieldKey } from "../tables/fields";
import { isKnownHeading } from "../tables/heading-match";
import { areUpperHeadings, repeatsHeading } from "./non-participant-rows";
import type { ProblemPlace } from "../problems/located-problem";
import type { ProblemList } from "../problems/problem-list";
import { findQualification } from "../words/qualifications";
import { neededColumns } from "../tables/needed-columns";
import { numbersColumns } from "../tables/numbers-columns";
import type { Recognition } from "../tables/recognition/recognition";
import { headingOf, type RecognisedTable } from "../tables/recognition/recognised-table";
import type { SourceBlock } from "../tables/source";
import { cellText, isBlank } from "../cells/spelling";
import { TARGETS_ROLE } from "../tables/roles/targets";
import { wordMeaning } from "../words/word-meaning";
import { TITLE_CELLS, TITLE_FIELDS, type TitleFinding } from "../tables/titles";

type Constants = ReadonlyMap<FieldKey, TitleFinding>;

/**
 * Parts of a table whose qualification or year is in titles: where a line between the rows names another one, the rows below it are of that
 * one. Such a title is not a row. Rows below the headings of another table are a part of their own, so that none vanishes. Headings that are
 * repeated without a title of their own are reported: only the provider knows whether the rows below are of the same qualification and year.
 *
 * A table with columns for both is returned as it is.
 */
export function sectionsOf(table: RecognisedTable, problems: ProblemList): RecognisedTable[] {
  const { source, recognition } = table;
  if (recognition.constants.size === 0) return [table];
  const needed = neededColumns(recognition).map(({ column }) => column);
  const first = headingOf(table, "participantId") ?? recognition.tableStart;
  const read = [...recognition.columns.values()];
  const firstRead = Math.min(...read);
  let constants: Constants = recognition.constants;
  let blocks: SourceBlock[] = [];
  const sections: RecognisedTable[] = [];
  const close = (isBelowOther?: true): void => {
    if (blocks.length > 0) {
      sections.push({
        ...table,
        ...(isBelowOther && { isBelowOther }),
        source: { ...source, blocks },
        recognition: { ...recognition, constants },
        whole: source,
      });
    }
    blocks = [];
  };
  const placeOf = (sheetRow: number, block: SourceBlock, row: number): ProblemPlace => {
    return { table: source, row: sheetRow, heading: first, value: cellIn(block, first, row) };
  };

  const shapes = shapesOfIds(table, read);
  // Among people, a number is somebody's ID. Alone in a row of targets, 2018 is the year of those below.
  const titleCell = (cell: unknown, _: number, cells: readonly unknown[]): unknown =>
    recognition.definition === TARGETS_ROLE && cells.length === 1 ? cellText(cell) : cell;
  const id = recognition.columns.get("participantId");
  const titleAmong = (lines: readonly (readonly unknown[])[]) => {
    for (const line of lines) {
      const named = line.length > TITLE_CELLS ? null : namedBy(line.map(titleCell), constants, shapes);
      if (named !== null) return [line, named] as const;
    }
    return [[], null] as const;
  };
  let isTitled = true;
  for (const block of source.blocks) {
    let from = 0;
    for (let row = 0; row < block.rowCount; row++) {
      const filled = needed.filter((heading) => !isBlank(cellIn(block, heading, row)));
      const texts = filled.map((heading) => cellIn(block, heading, row));
      // What is to the left of the columns, or of the table, may be a title, or a note beside one.
      const textsFrom = (from: number): unknown[] => texts.slice(filled.filter((heading) => heading < from).length);
      // Left of the table, a note may also stand before the title.
      const afterNotes = filled.flatMap((heading, at) =>
        at > 0 && heading < recognition.tableStart ? [texts.slice(at)] : [],
      );
      // A day to the right of a title would otherwise be somebody's, and the title their ID.
      const isDated = filled[0] === id && texts.length === 2 && isBesideDay(texts);
      // What is not read between a title in the first column and the columns may hold anything.
      const withFirst = texts.filter((_, at) => at === 0 || read.includes(filled[at]));
      const [title, named] = titleAmong([
        texts,
        withFirst,
        ...afterNotes,
        textsFrom(recognition.tableStart),
        textsFrom(firstRead),
        ...(isDated ? [texts.slice(0, 1)] : []),
      ]);
      const sheetRow = block.firstRow + row;
      if (named !== null) {
        addRows(blocks, block, from, row);
        from = row + 1;
        close();
        isTitled = true;
        constants = new Map([...constants, ...named]);
        const value = title.map(cellText).join(" ");
        problems.add("section-title", { table: source, row: sheetRow, heading: first, value }, readAs(constants));
      } else if (isOtherTable(table, needed, first, block, row)) {
        problems.add("another-table", placeOf(sheetRow, block, row));
        addRows(blocks, block, from, row);
        close();
        // Somebody among the people below must not vanish: each of them is left out with a word.
        if (recognition.definition !== TARGETS_ROLE) {
          addRows(blocks, block, row + 1, block.rowCount);
          blocks.push(...source.blocks.slice(source.blocks.indexOf(block) + 1));
          close(true);
        }
        return sections.length === 0 ? [{ ...table, source: { ...source, blocks: [] } }] : sections;
      } else if (repeatsHeading(cellIn(block, first, row), first, source)) {
        if (!isTitled) problems.add("another-section", placeOf(sheetRow, block, row), readAs(constants));
        isTitled = false;
      } else if (texts.length > TITLE_CELLS) {
        isTitled = false;
      }
    }
    addRows(blocks, block, from, block.rowCount);
  }
  close();
  // A table without rows is still a table.
  return sections.length === 0 ? [table] : sections;
}

/** What the titles above a row say: "NPQH, 2018/19". */
function readAs(constants: Constants): { readonly readAs: string } {
  return { readAs: [...constants.values()].map(({ value }) => value).join(", ") };
}

/**
 * Whether a row holds the headings of another table: its first cell is a heading, and at least as many cells are other known headings as
 * repeat those above them. Without this check, its rows would be people of this table's qualification and year. A day or a gender beside a word
 * such as "Target" makes it somebody's ID.
 */
function isOtherTable(
  { source, recognition }: RecognisedTable,
  needed: readonly number[],
  first: number,
  block: SourceBlock,
  row: number,
): boolean {
  const cells = new Map(needed.map((heading) => [heading, cellIn(block, heading, row)]));
  const filled = needed.filter((heading) => !isBlank(cells.get(heading)));
  if (areUpperHeadings((heading) => cells.get(heading), filled, source)) return false;
  let own = 0;
  let others = 0;
  for (const [heading, cell] of cells) {
    if (repeatsHeading(cell, heading, source)) own++;
    else if (typeof cell === "string" && isKnownHeading(cell)) others++;
    else if (heading === first) return false;
  }
  if (others === 0 || others < own || others + own < 2) return false;
  // No ID is the heading above it, whatever stands beside.
  if (repeatsHeading(cells.get(first), first, source)) return true;
  const isNumbered = numbersColumns(cells);
  return !filled.some(
    (heading) => heading !== first && saysSomething(recognition, heading, cells.get(heading), isNumbered),
  );
}

/** Whether a cell says something of a person, as no heading does. @param isNumbered whether numbers are those of columns */
function saysSomething({ columns }: Recognition, heading: number, cell: unknown, isNumbered: boolean): boolean {
  if (typeof cell === "number") return !isNumbered && readAcademicYear(cell) === null;
  const text = cellText(cell);
  if (readDate(text) !== null) return true;
  const field = [...columns].find(([, column]) => column === heading)?.[0];
  return field !== undefined && isOfKind(field, "word") && wordMeaning(field, text) !== null && !isKnownHeading(text);
}

/** What a title says about the fields that titles give here; null when the cells are not a title. */
function namedBy(
  cells: readonly unknown[],
  constants: Constants,
  shapes: ReadonlySet<string>,
): [FieldKey, TitleFinding][] | null {
  const texts = cells.map((cell) => (typeof cell === "string" ? cellText(cell) : ""));
  if (texts.length === 0 || !texts.every((text) => isTitle(text) && !shapes.has(shapeOf(text)))) return null;
  const named = TITLE_FIELDS.flatMap(([key, find]): [FieldKey, TitleFinding][] => {
    const finding = constants.has(key) ? find(texts) : null;
    return finding === null ? [] : [[key, finding]];
  });
  return named.length === 0 ? null : named;
}

/**
 * Whether a text could be a title or part of one: it names a qualification or year among several words, or is nothing but the name, or
 * says of the next cell what it is ("Course:"). An ID such as NPQH-001 is not a title.
 */
function isTitle(text: string): boolean {
  if (text.endsWith(":") || findQualification(text) !== null || readAcademicYear(text) !== null) return true;
  return /\s/.test(text) && TITLE_FIELDS.some(([, find]) => find([text]) !== null);
}

/** Whether cells are a title and a day: the title is nothing but names of a qualification or year, as no ID is. */
function isBesideDay([text, day]: readonly unknown[]): boolean {
  const isName = (word: string): boolean => findQualification(word) !== null || readAcademicYear(word) !== null;
  return typeof text === "string" && typeof day === "number" && day >= FIRST_DATE && text.split(/\s+/u).every(isName);
}

/** What the IDs of people with more details look like: "NPQH 001" is a person where others are NPQH 002 and NPQH 003. */
function shapesOfIds({ source, recognition }: RecognisedTable, read: readonly number[]): ReadonlySet<string> {
  const id = recognition.columns.get("participantId");
  const shapes = new Set<string>();
  if (id === undefined) return shapes;
  for (const block of source.blocks) {
    for (let row = 0; row < block.rowCount; row++) {
      const filled = read.filter((heading) => !isBlank(cellIn(block, heading, row))).length;
      if (filled > TITLE_CELLS) shapes.add(shapeOf(cellText(cellIn(block, id, row))));
    }
  }
  return shapes;
}

function shapeOf(text: string): string {
  return text.replace(/\d/g, "9");
}

function cellIn(block: SourceBlock, heading: number, row: number): unknown {
  const { rows, at } = columnCells(block, heading);
  return rows[row][at];
}

/** Adds some of a block's rows to others. */
function addRows(blocks: SourceBlock[], { firstRow, runs }: SourceBlock, from: number, to: number): void {
  if (to <= from) return;
  blocks.push({
    firstRow: firstRow + from,
    rowCount: to - from,
    runs: runs.map(({ firstHeading, values, numberFormats }) => ({
      firstHeading,
      values: values.slice(from, to),
      ...(numberFormats === undefined ? {} : { numberFormats: numberFormats.slice(from, to) }),
    })),
  });
}
