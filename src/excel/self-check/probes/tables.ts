import { oneOf } from "../expectations";
import type { Bench } from "../bench";
import { refusal, type Probe } from "../probe";

/** Tables, links and lists. */
export const TABLE_PROBES: readonly Probe[] = [
  {
    id: "tables.same-headings",
    question: "What becomes of two equal headings of a table?",
    expects: oneOf(["Year", "Year2"]),
    otherwise: "Columns of the template or of targets are not found.",
    ask: async (bench) => {
      const table = tableOn(bench);
      const head = table.getHeaderRowRange().load("values");
      await bench.context.sync();
      table.delete();
      await bench.context.sync();
      return (head.values as unknown[][])[0].map(String);
    },
  },
  {
    id: "tables.overlap",
    question: "How does Excel refuse a table over another one?",
    expects: oneOf(refusal("InvalidArgument"), refusal("InvalidOperation"), refusal("GeneralException")),
    ask: async (bench) => {
      const first = tableOn(bench);
      await bench.context.sync();
      try {
        bench.sheet.tables.add(bench.cells(1, 0, 2, 2), true);
        await bench.context.sync();
        return "added";
      } finally {
        await Excel.run(async (own) => {
          own.workbook.tables.getItem(first.id).delete();
          await own.sync();
        });
      }
    },
  },
  {
    id: "links.value-keeps-link",
    question: "Does a cell stay a link when a value is put into it?",
    expects: oneOf(true),
    otherwise: "The links on the Summary sheet lead nowhere.",
    ask: async ({ context, cells }) => {
      const cell = cells(0, 0);
      cell.hyperlink = { documentReference: "'NPQ self-check'!A1", screenTip: "tip" };
      cell.values = [["'Text"]];
      cell.load("hyperlink");
      await context.sync();
      // It is null where there is none, whatever its type says.
      return ((cell.hyperlink as Excel.RangeHyperlink | null)?.documentReference ?? "") !== "";
    },
  },
  {
    id: "lists.drop-down",
    question: "Can a cell be given a list to choose from?",
    expects: oneOf("List"),
    otherwise: "The template has no drop-down lists.",
    ask: async ({ context, cells }) => {
      const { dataValidation } = cells(0, 0);
      dataValidation.rule = { list: { inCellDropDown: true, source: "Yes,No" } };
      dataValidation.load("type");
      await context.sync();
      return dataValidation.type;
    },
  },
];

/** A table with two equal headings and one row. */
function tableOn({ sheet, cells }: Bench): Excel.Table {
  const range = cells(0, 0, 2, 2);
  range.values = [
    ["Year", "Year"],
    [1, 2],
  ];
  return sheet.tables.add(range, true).load("id");
}
