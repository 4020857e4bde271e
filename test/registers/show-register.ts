import { cellText } from "../../src/register/cells/spelling";
import { isDear } from "./check-seeds";
import { checkRegister } from "./check-register";
import { inventPopulation } from "./population";
import { shrink } from "./shrink";
import { Features } from "./wanted";
import { layOut } from "./workbook";

/** What is wrong with the register of a seed, and the smallest workbook that still shows it, as text. */
export function showRegister(seed: number): string {
  const depth = { isDear: isDear(seed) };
  const { violations, features: names } = checkRegister({ seed }, depth);
  if (violations.length === 0) return `Nothing is wrong. It has: ${names.join(", ")}.`;
  const [{ kind }] = violations;
  const { wanted, checked } = shrink(seed, depth, kind);
  const features = new Features(wanted);
  const population = inventPopulation(features);
  const { sheets } = layOut(population, features, { order: features.choices.of("order") });
  return [
    ...checked.violations.map(({ kind: one, what }) => `${one}: ${what}`),
    `It has: ${checked.features.join(", ") || "nothing but a plain sheet"}.`,
    ...sheets.flatMap(({ name, rows, tables }) => [
      "",
      `Sheet ${name}${tables.length > 0 ? " (with an Excel table)" : ""}`,
      ...rows.map((cells, row) => `${row + 1}\t${cells.map(({ value }) => cellText(value)).join("\t")}`),
    ]),
  ].join("\n");
}
