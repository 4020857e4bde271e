import { analyse } from "../../src/metrics/analyse";
import { DEFAULT_DEFINITIONS } from "../../src/metrics/default-definitions";
import { buildRegister, type Register } from "../../src/register/register";
import { describeProblem } from "../../src/register/problems/describe-problem";
import { serialOf } from "../support/persons";
import { asRead } from "./as-read";
import { differencesOf } from "./difference";
import { wrongFigures } from "./figures";
import { wrongItems } from "./items";
import { inventPopulation, type Population } from "./population";
import { rowKey } from "./read-people";
import { layOut, type InventedWorkbook, type Variation } from "./workbook";
import { Features, type Wanted } from "./wanted";
import type { Violation } from "./violation";
import { wrongAnswers } from "./answers";

/** What came of checking a register. */
export interface Checked {
  readonly violations: readonly Violation[];
  /** Codes of the problems that name a difference from the truth. */
  readonly named: readonly string[];
  readonly hasProblems: boolean;
  readonly people: number;
  readonly features: readonly string[];
}

/** How much is checked: the figures always; `dear` adds functions, people behind figures, and other orders of the same rows. */
export interface Depth {
  readonly isDear: boolean;
}

/** Makes the register of a seed and holds it to the truth that it was made from. */
export function checkRegister(wanted: Wanted, { isDear }: Depth): Checked {
  const features = new Features(wanted);
  const population = inventPopulation(features);
  const order = features.choices.of("order");
  const checked = checkOne(population, features, { order }, isDear);
  if (!isDear || checked.violations.length > 0) return { ...checked, features: features.names };
  const others = [{ order: features.choices.of("another order") }, { order, isStrange: true }].flatMap(
    (variation) => checkOne(population, features, variation, false).violations,
  );
  const violations = others.map(({ kind, what }) => ({ kind: `varied: ${kind}`, what }));
  return { ...checked, violations, features: features.names };
}

function checkOne(
  population: Population,
  features: Features,
  variation: Variation,
  isDear: boolean,
): Omit<Checked, "features"> {
  const workbook = layOut(population, features, variation);
  const register = readRegister(workbook, population);
  const violations = [...wrongCounts(register, workbook), ...unsaid(register, workbook)];
  const differences = differencesOf(register, workbook);
  for (const { sheet, row, field, is, read, named } of differences) {
    if (named !== null) continue;
    violations.push({
      kind: field === "" ? (is === true ? "row not counted" : "row counted") : `silent: ${field}`,
      what: `${sheet} row ${row}: is ${String(is)}, read ${String(read)}`,
    });
  }
  const named = [...new Set(differences.flatMap((one) => (one.named === null ? [] : [one.named])))];
  if (differences.length === 0) {
    const items = wrongItems(register, workbook, population);
    violations.push(...items.violations);
    const analysis = analyse(register, DEFAULT_DEFINITIONS);
    if (items.areTrue) violations.push(...wrongFigures(analysis, workbook, population));
    if (isDear) violations.push(...wrongAnswers(analysis, workbook, population));
  }
  return {
    violations,
    named,
    hasProblems: register.problems.some((one) => describeProblem(one).severity !== "note"),
    people: population.people.length,
  };
}

/** The register that the add-in reads from a workbook. */
export function readRegister(workbook: InventedWorkbook, { asOf }: Population): Register {
  const { tables, remarks } = asRead(workbook.sheets);
  return buildRegister(tables, { remarks, dateOffset: workbook.is1904 ? 1462 : 0, asOf: serialOf(asOf) });
}

function wrongCounts({ counts, participants }: Register, { rows }: InventedWorkbook): Violation[] {
  const found: Violation[] = [];
  const said = JSON.stringify(counts);
  if (counts.rows !== counts.counted + counts.leftOut || counts.counted !== participants.count)
    found.push({ kind: "counts do not add up", what: said });
  if (counts.rows < rows.length && counts.rows > 0 && counts.counted + counts.leftOut < rows.length)
    found.push({ kind: "rows disappear", what: `${said} of ${rows.length}` });
  return found;
}

/** Flaws of rows that are not listed. */
function unsaid({ problems }: Register, { rows }: InventedWorkbook): Violation[] {
  const codes = new Map<string, string[]>();
  for (const one of problems) {
    if (one.row === null) continue;
    const key = rowKey({ sheet: one.sheet, row: one.row });
    const known = codes.get(key);
    if (known === undefined) codes.set(key, [one.code]);
    else known.push(one.code);
  }
  // Where columns are named as those of another list, nothing in them is read.
  const apart = new Set(problems.flatMap(({ code, sheet }) => (code === "list-beside" ? [sheet] : [])));
  return rows.flatMap((one) => {
    if (one.says === null || apart.has(one.sheet)) return [];
    const said = codes.get(rowKey(one)) ?? [];
    if (said.includes(one.says)) return [];
    return [{ kind: `unsaid: ${one.says}`, what: `${one.sheet} row ${one.row} says ${said.join(", ") || "nothing"}` }];
  });
}
