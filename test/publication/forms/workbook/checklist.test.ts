import ExcelJS from "exceljs";
import { publicationWorkbook } from "../../../../src/publication/forms/workbook/publication-workbook";
import { copyOf, sampleAnalysis } from "../../../support/public-copies";
import { smallCopy } from "../../../support/small-copy";
import { workbookParts } from "../../../support/workbook-parts";

/**
 * The UK Government Analysis Function's "Making spreadsheets accessible: a brief checklist of the basics", point by point. What it asks of
 * a person, such as running Excel's own checker before publication, is said in docs/publication.md.
 */

interface Opened {
  readonly workbook: ExcelJS.Workbook;
  readonly parts: ReadonlyMap<string, string>;
}

/** The sample's workbook, and one that has everything that a cell can show. */
let all: readonly Opened[];

beforeAll(async () => {
  const copies = [await copyOf(await sampleAnalysis()), smallCopy("Mixed")];
  all = await Promise.all(copies.map((copy) => opened(publicationWorkbook(copy))));
});

async function opened(file: Uint8Array): Promise<Opened> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(file.buffer as ArrayBuffer);
  return { workbook, parts: await workbookParts(file) };
}

function eachSheet(check: (sheet: ExcelJS.Worksheet, part: string, opened: Opened) => void): void {
  for (const one of all) {
    expect(one.workbook.worksheets.length).toBeGreaterThan(3);
    one.workbook.worksheets.forEach((sheet, i) =>
      check(sheet, one.parts.get(`xl/worksheets/sheet${i + 1}.xml`) ?? "", one),
    );
  }
}

/** Sheets with their table; the cover sheet has none. */
function eachTable(check: (sheet: ExcelJS.Worksheet, table: TableArea, part: string) => void): void {
  for (const { workbook, parts } of all) {
    workbook.worksheets.slice(1).forEach((sheet, i) => {
      const part = parts.get(`xl/tables/table${i + 1}.xml`) ?? "";
      const [, lastColumn, lastRow] = /ref="A\d+:([A-Z]+)(\d+)"/.exec(part) ?? [];
      const [, firstRow] = /ref="A(\d+):/.exec(part) ?? [];
      const columns = sheet.getColumn(lastColumn).number;
      check(sheet, { firstRow: Number(firstRow), lastRow: Number(lastRow), columns }, part);
    });
  }
}

interface TableArea {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: number;
}

function cellsOf(sheet: ExcelJS.Worksheet): ExcelJS.Cell[] {
  const cells: ExcelJS.Cell[] = [];
  sheet.eachRow((row) => row.eachCell((cell) => cells.push(cell)));
  return cells;
}

describe("tables", () => {
  test("are marked up, one on each sheet but the cover", () => {
    eachSheet((sheet, part, { workbook }) => {
      const isCover = sheet === workbook.worksheets[0];
      expect(part.match(/<tablePart /g)?.length ?? 0).toBe(isCover ? 0 : 1);
    });
    eachTable((_, { firstRow, lastRow }) => expect(lastRow).toBeGreaterThan(firstRow));
  });

  test("have meaningful names, each its own", () => {
    for (const { parts } of all) {
      const names = [...parts].flatMap(([name, part]) =>
        name.startsWith("xl/tables/") ? [/displayName="([^"]*)"/.exec(part)?.[1] ?? ""] : [],
      );
      expect(names.slice(0, 2)).toEqual(["Table_of_contents", "Notes"]);
      for (const name of names.slice(2)) expect(name).toMatch(/^Metric_\d_by_[a-z_]+$/);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  test("have no merged, split or nested cells", () => {
    eachSheet((_, part) => expect(part).not.toContain("mergeCell"));
  });

  test("have no blank rows, columns or cells", () => {
    eachTable((sheet, { firstRow, lastRow, columns }) => {
      for (let row = firstRow; row <= lastRow; row++) {
        for (let column = 1; column <= columns; column++) {
          expect(`${sheet.name} ${row} ${column}: ${sheet.getCell(row, column).text}`).not.toMatch(/: \s*$/);
        }
      }
    });
  });

  test("have one tagged header row of unique texts", () => {
    eachTable((sheet, { firstRow, columns }, part) => {
      expect(part).not.toContain("headerRowCount");
      const names = [...part.matchAll(/<tableColumn id="\d+" name="([^"]*)"/g)].map(([, name]) => name);
      const headings = Array.from({ length: columns }, (_, i) => sheet.getCell(firstRow, i + 1).text);
      expect(headings).toEqual(names);
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(columns);
      for (let column = 1; column <= columns; column++) expect(sheet.getCell(firstRow, column).font.bold).toBe(true);
    });
  });

  test("wrap their text, in columns of a sensible width", () => {
    eachTable((sheet, { firstRow, lastRow, columns }) => {
      for (let row = firstRow; row <= lastRow; row++) {
        for (let column = 1; column <= columns; column++) {
          const { value, alignment, text } = sheet.getCell(row, column);
          if (typeof value !== "number" && !/^\[[cuz]\]$/.test(text)) expect(alignment.wrapText).toBe(true);
          expect(sheet.getColumn(column).width).toBeGreaterThanOrEqual(11);
          expect(sheet.getColumn(column).width).toBeLessThanOrEqual(90);
        }
      }
    });
  });

  test("have no filters, and sheets no frozen panes", () => {
    for (const { parts } of all) for (const part of parts.values()) expect(part).not.toMatch(/autoFilter|<pane /i);
  });

  test("leave no cell without figures empty, and say above the table what its shorthand means", () => {
    const used = new Set<string>();
    eachTable((sheet, { firstRow, lastRow }) => {
      const above = Array.from({ length: firstRow - 1 }, (_, i) => sheet.getCell(i + 1, 1).text).join("\n");
      for (let row = firstRow + 1; row <= lastRow; row++) {
        sheet.getRow(row).eachCell(({ text }) => {
          if (!/^\[[a-z]\]$/.test(text)) return;
          used.add(text);
          expect(above).toContain(`${text} means `);
        });
      }
    });
    expect([...used].sort()).toEqual(["[c]", "[u]", "[z]"]);
  });

  test("have no hidden rows, columns or sheets", () => {
    for (const { parts } of all) for (const part of parts.values()) expect(part).not.toMatch(/hidden|zeroHeight/i);
  });
});

describe("footnotes", () => {
  test("are signposted by the word note in square brackets, in titles only", () => {
    eachTable((sheet, { firstRow }) => {
      if (sheet.name === "Notes") return;
      for (const cell of cellsOf(sheet)) {
        if (cell.text.includes("[note")) expect(cell.address).toBe("A1");
        expect(cell.text).not.toMatch(/[*†‡§¹²³]/);
      }
      if (sheet.name.startsWith("Metric")) expect(sheet.getCell("A1").text).toMatch(/(\[note \d+\])+$/);
      expect(firstRow).toBeGreaterThan(1);
    });
  });

  test("stand in a table on a sheet called Notes, every one that is referred to", () => {
    eachSheet((sheet, _, { workbook }) => {
      const notes = workbook.getWorksheet("Notes")?.getColumn(1).values.map(String) ?? [];
      for (const [marker] of sheet.getCell("A1").text.matchAll(/\[note \d+\]/g)) expect(notes).toContain(marker);
    });
  });
});

describe("format", () => {
  test("is one sans-serif font of 12 points or more, upright, in the reader's own colour", () => {
    eachSheet((sheet) => {
      for (const { font, row, col } of cellsOf(sheet)) {
        const isLink = sheet.name === "Table of contents" && Number(row) > 3 && Number(col) === 1;
        expect(font.name).toBe("Arial");
        expect(font.size).toBeGreaterThanOrEqual(12);
        expect(font.italic ?? false).toBe(false);
        expect(font.underline ?? false).toBe(isLink);
        // Links are underlined as well; their blue has a contrast of 5.9 to 1 on white.
        expect(font.color?.argb).toBe(isLink ? "FF0563C1" : undefined);
      }
    });
  });

  test("is horizontal, without borders, fills, pictures, text boxes, headers or footers", () => {
    eachSheet((sheet, part, { parts }) => {
      expect(part).not.toMatch(/headerFooter|drawing|conditionalFormatting/);
      expect([...parts.keys()].filter((name) => /drawing|media|comments|vba/i.test(name))).toEqual([]);
      for (const { alignment, border, fill } of cellsOf(sheet)) {
        expect(alignment.textRotation).toBeUndefined();
        expect(Object.values(border ?? {}).filter(Boolean)).toEqual([]);
        expect((fill as ExcelJS.FillPattern | undefined)?.pattern ?? "none").toBe("none");
      }
    });
    eachTable((_, __, part) => expect(part).toContain(`showRowStripes="0"`));
  });

  test("marks the title of each sheet as Heading 1, in A1, and other headings as Heading 2", () => {
    eachSheet((sheet, part, { parts }) => {
      expect(sheet.getCell("A1").text.length).toBeGreaterThan(4);
      expect(namedStyle(part, "A1", parts)).toBe("Heading 1");
    });
    const [{ workbook, parts }] = all;
    const cover = parts.get("xl/worksheets/sheet1.xml") ?? "";
    for (const cell of cellsOf(workbook.worksheets[0]).slice(1)) {
      expect(namedStyle(cover, cell.address, parts)).toBe(cell.font.bold === true ? "Heading 2" : "Normal");
    }
  });

  test("has links that say where they lead, to the first cell of every other sheet", () => {
    for (const { workbook, parts } of all) {
      const links = [
        ...(parts.get("xl/worksheets/sheet2.xml") ?? "").matchAll(/location="'([^']*)'!A1" display="([^"]*)"/g),
      ];
      expect(links.map(([, sheet]) => sheet)).toEqual(workbook.worksheets.slice(2).map(({ name }) => name));
      for (const [, sheet, text] of links) expect(text).toBe(sheet);
    }
  });

  test("has no macros and no formulas", () => {
    for (const { parts } of all) {
      for (const [name, part] of parts) if (name.startsWith("xl/worksheets/sheet")) expect(part).not.toContain("<f");
      expect(parts.get("[Content_Types].xml")).not.toMatch(/macro|vba/i);
    }
  });

  test("has numbers as numbers, right under their headings, and percentages as percentages", () => {
    eachTable((sheet, { firstRow, lastRow, columns }) => {
      if (!sheet.name.startsWith("Metric")) return;
      for (let row = firstRow; row <= lastRow; row++) {
        for (let column = 3; column <= columns; column++) {
          const { value, text, alignment } = sheet.getCell(row, column);
          expect(alignment.horizontal).toBe("right");
          if (row > firstRow && typeof value !== "number") expect(text).toMatch(/^\[[cuz]\]$/);
        }
      }
    });
    const sheet = all[1].workbook.getWorksheet("Metric 2 Qualification");
    const row = sheet?.findRow(8);
    expect(sheet?.getRow(7).values).toEqual([
      ...[
        undefined,
        "Qualification",
        "Year",
        "Target (%)",
        "Target (people)",
        "Actual (%)",
        "Actual (people)",
        "% Target",
      ],
    ]);
    expect(row?.values).toEqual([undefined, "NPQ for Headship (NPQH)", "2017/18", 0.2, 4, 0.62, 1234, 1.75]);
    expect([3, 4, 5, 6, 7].map((column) => row?.getCell(column).numFmt)).toEqual([
      "0%",
      "#,##0",
      "0%",
      "#,##0",
      "0.00 %",
    ]);
  });
});

/** Name of the cell style of Excel that a cell has. */
function namedStyle(sheet: string, address: string, parts: ReadonlyMap<string, string>): string | undefined {
  const styles = parts.get("xl/styles.xml") ?? "";
  const formats = [...(/<cellXfs.*<\/cellXfs>/.exec(styles)?.[0] ?? "").matchAll(/<xf [^>]*xfId="(\d+)"/g)];
  const style = Number(new RegExp(`<c r="${address}" s="(\\d+)"`).exec(sheet)?.[1]);
  return new RegExp(`<cellStyle name="([^"]*)" xfId="${formats[style][1]}"`).exec(styles)?.[1];
}

describe("structure", () => {
  test("has a cover sheet, a table of contents, notes, and a sheet for each table, by unique short names", () => {
    const [{ workbook }] = all;
    const names = workbook.worksheets.map(({ name }) => name);
    expect(names.slice(0, 5)).toEqual([
      "Cover sheet",
      "Table of contents",
      "Notes",
      "Metric 1 Qualification",
      "Metric 1 Gender",
    ]);
    expect(names).toHaveLength(3 + 7 + 12);
    eachSheet(({ name }) => {
      expect(name).toBe(name.trim());
      expect(name.length).toBeLessThanOrEqual(31);
    });
  });

  test("has no blank sheets, and nothing below, beside or left of a table", () => {
    eachSheet((sheet) => expect(sheet.actualRowCount).toBeGreaterThan(3));
    eachTable((sheet, { firstRow, lastRow, columns }) => {
      expect(sheet.rowCount).toBe(lastRow);
      expect(sheet.columnCount).toBe(columns);
      for (let row = 1; row < firstRow; row++) {
        expect(sheet.getCell(row, 1).text).not.toBe("");
        expect(sheet.getRow(row).actualCellCount).toBe(1);
      }
      expect(sheet.getCell("A2").text).toMatch(/^This worksheet contains one table/);
    });
  });
});

describe("before publishing", () => {
  test("its title, language and author are given", () => {
    const [{ workbook, parts }] = all;
    expect(workbook.title).toBe("NPQ metrics of Alliance of Leading Learning, 2017/18 and 2018/19");
    expect(workbook.creator).toBe("Alliance of Leading Learning");
    expect(parts.get("docProps/core.xml")).toContain("<dc:language>en-GB</dc:language>");
  });

  test("the cursor is in A1 of every sheet, and the first sheet is in front", () => {
    for (const { parts } of all) {
      expect(parts.get("xl/workbook.xml")).toContain(`activeTab="0"`);
      for (const [name, part] of parts) {
        if (!name.startsWith("xl/worksheets/sheet")) continue;
        expect(part).toContain(`<selection activeCell="A1" sqref="A1"/>`);
        expect(part.includes("tabSelected")).toBe(name === "xl/worksheets/sheet1.xml");
      }
    }
  });
});
