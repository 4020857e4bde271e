import type { Workbook } from "excel-stand-in";
import {
  DEFAULT_STYLE,
  FunctionCalculator,
  Host,
  loadOfficeJs,
  type HostOptions,
  type Worksheet,
} from "excel-stand-in";
import type { Answer } from "../../src/answers/answer";
import { FUNCTIONS } from "../../src/answers/catalogue";
import { functionsMetadata } from "../../src/answers/functions-metadata";
import { runFunction } from "../../src/answers/run-function";
import { readRegister } from "../../src/app/read-register";
import { inWorkbook } from "../../src/excel/workbook";
import type { Analysis } from "../../src/metrics/analyse";
import { functionOf } from "./ask";
import { addSheet } from "./workbooks";

/** A cell: what it holds, and how it is formatted. */
export interface CellSpec {
  readonly content: string | number | { readonly error: string };
  readonly numberFormat?: string;
}

/** Puts a sheet with these rows into a workbook; "" is a blank cell, which may have a format all the same. */
export function addCells(workbook: Workbook, name: string, rows: readonly (readonly CellSpec[])[]): Worksheet {
  const sheet = addSheet(workbook, name, []);
  rows.forEach((row, r) =>
    row.forEach(({ content, numberFormat = "General" }, c) => {
      if (content === "" && numberFormat === "General") return;
      sheet.put(r, c, { content: content === "" ? null : content, style: { ...DEFAULT_STYLE, numberFormat } });
    }),
  );
  return sheet;
}

/** What Excel knows of the functions. */
export const METADATA = { namespace: "NPQ", ...functionsMetadata(FUNCTIONS, "https://localhost:3000") };

/** Opens a workbook whose formulas know the functions; those entered on "Sheet", which is blank, are calculated. */
export async function openedForFormulas(
  workbook: Workbook,
  options: HostOptions = {},
): Promise<{ readonly host: Host; readonly sheet: Worksheet }> {
  const sheet = addSheet(workbook, "Sheet", []);
  const host = new Host(workbook, { calculator: new FunctionCalculator(), ...options });
  await loadOfficeJs(host);
  // It associates the functions, for which office.js has to be there.
  await import("../../src/functions/functions");
  host.functions.define(METADATA);
  return { host, sheet };
}

/** A function with arguments for all of its parameters but the table. */
export type Question = readonly [name: string, ...args: readonly (string | number)[]];

/** `=NPQ.COUNT("fsm",,,,,People!A1:P9)` */
export function formulaOf([name, ...args]: Question, table: string): string {
  const given = functionOf(name).parameters.map((_, i) => args[i] ?? "");
  const texts = given.map((arg) => (typeof arg === "number" || arg === "" ? `${arg}` : `"${arg}"`));
  return `=NPQ.${name}(${[...texts, table].join(",")})`;
}

/** What formulas on "Sheet" show, each by its first cell: a value, or an error and its message. They are cleared again. */
export async function shownBy(host: Host, sheet: Worksheet, formulas: readonly string[]): Promise<unknown[]> {
  const area = { row: 0, column: 0, rows: formulas.length, columns: 1 };
  await host.user.enter(
    sheet,
    area,
    formulas.map((formula) => [formula]),
  );
  const shown = formulas.map((_, row) => {
    const cell = sheet.cell(row, 0);
    const content = cell?.content ?? "";
    return typeof content === "object" ? `${content.error} ${cell?.errorMessage ?? ""}`.trim() : content;
  });
  await host.user.clear(sheet, area);
  return shown;
}

/** The register of the workbook, as the sheets and the pane read it. */
export async function registerOf(): Promise<Analysis> {
  const reading = await inWorkbook((workbook) => readRegister(workbook, 46_000));
  if (reading.kind !== "read") throw new Error("There is no register.");
  return reading.register.analysis;
}

/** What a formula without a table shows, by the same register. */
export function shownFrom(analysis: Analysis, [name, ...args]: Question): unknown {
  const answer: Answer = runFunction(functionOf(name), args, analysis);
  switch (answer.kind) {
    case "value":
      return answer.value;
    case "table":
      return answer.rows[0][0];
    case "people":
      return "read with the tables";
    case "wrong argument":
      return `#VALUE! ${answer.message}`;
    case "not available":
      return `#N/A ${answer.message}`;
  }
}
