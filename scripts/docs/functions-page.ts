import type { Answer } from "../../src/answers/answer";
import { FUNCTIONS, SECTIONS } from "../../src/answers/catalogue";
import { exampleArguments, formulaOf, syntaxOf } from "../../src/answers/formula-text";
import type { FunctionEntry } from "../../src/answers/function-entry";
import { TABLE_PARAMETER } from "../../src/answers/parameters/table";
import { runFunction } from "../../src/answers/run-function";
import { analyse, type Analysis } from "../../src/metrics/analyse";
import { COUNTED_NAMES } from "../../src/metrics/behind/counted-name";
import { DEFAULT_DEFINITIONS } from "../../src/metrics/default-definitions";
import { buildRegister } from "../../src/register/register";
import { countedWords } from "../../src/report/counted-words";
import type { StartingTable } from "../../src/set-up/starting-table";

/** Day of the examples, 1 October 2019, on which the sample has deadlines that are over and others that are not. */
const DAY = 43_739;

/** The register of the sample, whose figures the examples show. */
export function sampleAnalysis(tables: readonly StartingTable[]): Analysis {
  const sources = tables.map(({ name, columns, rows }) => ({
    name,
    sheet: name,
    headings: columns.map(({ heading }) => heading),
    firstColumn: 1,
    blocks: [{ firstRow: 2, rowCount: rows.length, runs: [{ firstHeading: 0, values: rows }] }],
  }));
  return analyse(buildRegister(sources, { asOf: DAY }), DEFAULT_DEFINITIONS);
}

/** docs/functions.md: every function with syntax, arguments, result, errors and an example from the sample. */
export function functionsPage(analysis: Analysis): string {
  return (
    [
      INTRODUCTION,
      ...SECTIONS.flatMap(({ title, functions }) => [
        `## ${title}`,
        ...functions.map((entry) => functionText(entry, analysis)),
      ]),
      COUNTS,
      "",
    ]
      .join("\n\n")
      .trimEnd() + "\n"
  );
}

const INTRODUCTION = `# Functions

Any figure of the framework in any cell: type \`=NPQ.\` and Excel lists the functions. They read the same tables as the summary sheets, and
keep up with them: when you change a row, the figures change within about a second.

- **Arguments** may be left out, also in the middle: \`=NPQ.RECRUITMENT(,"2017/18")\` is all qualifications in one year.
- **Names** may be spelt in any way that your tables may: NPQH, NPQ for Headship and Headship are the same; so are 2017/18, 2017-18 and 2017.
- **Rates** are numbers. In Excel for Microsoft 365 and Excel on the web they come with the format of the sheets, such as 95%, which a format of
  the cell overrides; formulas still see 0.95. In other versions give the cell a percentage format.
- **A table** as the last argument is a range with the headings of participants in its first row. The function then reads only that range,
  as your tables are read, with the number formats of its cells and the words that you have explained. It has no targets, assessments or
  feedback, and uses the framework's own definitions. It keeps up with the cells of the range; after you have changed nothing but
  their formats, enter the formula again. A row that cannot be counted is in no data check, so the function shows #VALUE! and says which row it is,
  and why.
- **A table that Excel passes on as values only** does not say everything: what FILTER and other functions return, cells of another workbook, and
  every range in older versions such as Excel LTSC 2021. In such a table a 0 may be a blank cell, so it is read as one, also where it is a
  rating or a percentage. Where a figure would depend on what is not known, the function shows #VALUE! and says what to change.
- **Further columns** of your table stand beside the IDs that \`PARTICIPANTS\` lists when you name their headings:
  \`=NPQ.PARTICIPANTS("withdrawn","NPQH",,,,"Last name, School name")\`, or a row of cells that hold them. They are read from your tables when the
  formula is calculated and are kept nowhere else. They come with the formats of their cells, dates as dates, where rates come as percentages. A
  changed name follows within about a second; after you have changed only a format, enter the formula again. Where another of your tables
  has no such heading, its column that means the same is taken: Surname for Last name.
- **Deadlines** count from the day of the report, which is today unless you have set another. A workbook that stays open overnight follows within
  about a minute of midnight, and one that is opened again at once. \`DUE\` leaves out those who deferred, unless your definitions say that they
  are due.
- **#VALUE!** means that an argument is wrong. The message says what you can use instead.
- **#N/A** means that there is no figure. The message says why. Without a participants table every function shows #N/A.
- **#NAME?** means that Excel does not know the function, and **#BUSY!** that its figure is on the way. The help page says what to do.
- **Without the add-in** a workbook shows the last values until Excel calculates it again, and then #NAME?.

The examples come from the sample, \`samples/alliance-of-leading-learning.xlsx\`, as on 1 October 2019.`;

/** What each name counts. */
const COUNTS = `## What is counted

\`COUNT\` and \`PARTICIPANTS\` take these names, in any spelling: \`Non-White British\` is \`non-white-british\`. Where it depends on your
definitions, this says what is counted by the framework's own. People are also counted by group; assessments and ratings are not, and
\`PARTICIPANTS\` lists each person once whom they belong to.

${["| Name | |", "| --- | --- |", ...COUNTED_NAMES.map((name) => `| ${name} | ${countedWords(name, DEFAULT_DEFINITIONS).meaning} |`)].join("\n")}`;

function functionText(entry: FunctionEntry, analysis: Analysis): string {
  const { name, description, parameters, result, notAvailable } = entry;
  const args = exampleArguments(entry, analysis);
  const rows = [...parameters, TABLE_PARAMETER].map(
    (one) => `| ${one.name} | ${one.isOptional ? "optional" : "required"} | ${one.description} |`,
  );
  const errors = [
    parameters.length === 0 ? "" : "`#VALUE!` when an argument is wrong.",
    notAvailable === "" ? "" : `\`#N/A\`: ${notAvailable.charAt(0).toLowerCase()}${notAvailable.slice(1)}`,
  ].filter((text) => text !== "");
  return [
    `### ${name}`,
    description,
    `    ${syntaxOf(entry)}`,
    ["| Argument | | |", "| --- | --- | --- |", ...rows].join("\n"),
    `**Result:** ${result.description}${errors.length === 0 ? "" : ` **Errors:** ${errors.join(" ")}`}`,
    `**Example:** \`${formulaOf(entry, args)}\` is ${answerText(runFunction(entry, args, analysis))}.`,
  ].join("\n\n");
}

function answerText(answer: Answer): string {
  switch (answer.kind) {
    case "value":
      return typeof answer.value === "number" ? String(Number(answer.value.toPrecision(6))) : answer.value;
    case "table": {
      const [first = []] = answer.rows;
      const size = `${answer.rows.length} × ${first.length}`;
      return first.length === 1 && answer.rows.length <= 8
        ? answer.rows.map(([cell]) => cell).join(", ")
        : `a table of ${size} cells`;
    }
    case "people":
      throw new Error("The example has columns that only a workbook has.");
    case "wrong argument":
    case "not available":
      throw new Error(`The example has no result: ${answer.message}`);
  }
}

const START = "<!-- functions -->";
const END = "<!-- /functions -->";

/** The help page with the list of functions between its marks. Excel's help on a function opens the page there. */
export function helpPage(page: string): string {
  const items = FUNCTIONS.map((entry) =>
    [
      `        <dt id="${entry.name.toLowerCase()}"><code>=${syntaxOf(entry)}</code></dt>`,
      `        <dd>${entry.description}</dd>`,
    ].join("\n"),
  );
  const counts = COUNTED_NAMES.map((name) =>
    [
      `        <dt><code>${name}</code></dt>`,
      `        <dd>${countedWords(name, DEFAULT_DEFINITIONS).meaning}</dd>`,
    ].join("\n"),
  );
  const [before, rest] = page.split(START);
  const [, after] = rest.split(END);
  const lists = [
    `      <dl>\n${items.join("\n")}\n      </dl>`,
    "      <h3>What COUNT and PARTICIPANTS count</h3>",
    `      <dl>\n${counts.join("\n")}\n      </dl>`,
  ];
  return `${before}${START}\n${lists.join("\n")}\n      ${END}${after}`;
}
