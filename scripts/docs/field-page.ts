/** A kind of workbook of the field: what is right for it, and what the command made of it. */
export interface FieldRow {
  /** Of the section that it belongs to. */
  readonly title: string;
  readonly kind: string;
  readonly right: string;
  readonly got: string;
}

/** docs/field.md: every kind of workbook of the field, with its right figures and those that came out. Sections are in alphabetical order. */
export function fieldPage(all: readonly FieldRow[]): string {
  const titles = [...new Set(all.map(({ title }) => title))].sort();
  const sections = titles.map((title) => ({ title, rows: all.filter((row) => row.title === title) }));
  const wrong = all.filter(({ right, got }) => right !== got).length;
  const result = wrong === 0 ? "All of them came out right" : `${wrong} of them did not come out right`;
  return [
    "# Workbooks of the field",
    "",
    `What public reports, exports of other programs and hand-kept lists look like: ${all.length} kinds, each as a workbook of invented people. The`,
    "right figures were worked out by hand. `npm run docs:field` runs the command on each, as of 24 November 2026, and makes this page;",
    `\`test/field\` does the same as tests. ${result}.`,
    "",
    ...sections.flatMap(({ title, rows }) => [
      `## ${title}`,
      "",
      "| Kind | Right | Got |",
      "| --- | --- | --- |",
      ...rows.map(
        ({ kind, right, got }) => `| ${cell(kind)} | ${cell(right)} | ${right === got ? "the same" : cell(got)} |`,
      ),
      "",
    ]),
  ].join("\n");
}

/** Text of a cell of a table in Markdown. */
function cell(text: string): string {
  return text.replace(/[\\|<>*_[\]`]/g, "\\$&").replace(/\s+/g, " ");
}
