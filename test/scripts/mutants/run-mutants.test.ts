import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { runMutants, type Outcome } from "../../../scripts/mutants/run-mutants";
import { shareOf, tableOf } from "../../../scripts/mutants/tell";

const folder = mkdtempSync(join(tmpdir(), "npq-metrics-small-project-"));
const CODE =
  "export function isMany(people: number): boolean {\n  return people > 5;\n}\nexport const half = (people: number): number => people / 2;\n";
const TEST = [
  'import { half, isMany } from "../src/many";',
  'it("halves", () => expect(half(8)).toBe(4));',
  'it("knows many from few", () => expect([isMany(7), isMany(3)]).toEqual([true, false]));',
].join("\n");
const EQUIVALENTS = [
  { file: "src/many.ts", before: "return people > 5;", after: "return people > 6;", reason: "an example" },
  { file: "src/many.ts", before: "return people > 50;", after: "return people > 51;", reason: "no longer there" },
];

let outcome: Outcome;
const said: string[] = [];

beforeAll(async () => {
  const files = {
    "src/many.ts": CODE,
    "test/many.test.ts": TEST,
    "test/red.test.ts": `import "../src/many";\nit("always fails", () => expect(1).toBe(2));\n`,
    "tsconfig.json": JSON.stringify({ compilerOptions: { strict: true, types: [], target: "ES2022" } }),
    "package.json": "{}",
    "jest.config.cjs":
      'module.exports = { transform: { "\\\\.ts$": ["ts-jest", { tsconfig: { module: "CommonJS", isolatedModules: true }, diagnostics: false }] } };',
  };
  for (const part of ["src", "test"]) mkdirSync(join(folder, part));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"), "junction");
  const options = { folders: ["src"], seed: 1, count: 100, budget: 30, workers: 1 };
  outcome = await runMutants(folder, options, EQUIVALENTS, (text) => said.push(text));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** How a mutant of the small project ended: null when it is listed as equivalent. */
function fateOf(after: string): string | null | undefined {
  const tried = outcome.tried.find(({ mutant }) => mutant.after === after);
  return tried === undefined ? undefined : (tried.fate?.kind ?? null);
}

describe("a run of mutants over a small project", () => {
  it("counts one as killed when a test fails, and as survived when none does", () => {
    expect(fateOf("export const half = (people: number): number => people * 2;")).toBe("killed");
    expect(fateOf("export const half = (people: number): number => people / 3;")).toBe("killed");
    expect(fateOf("return people >= 5;")).toBe("survived");
    expect(fateOf("return people > 4;")).toBe("survived");
    expect(said).toContainEqual(
      expect.stringContaining("src/many.ts:2\n    return people > 5;\n    return people >= 5;"),
    );
  });

  it("does not try what the list says is equivalent, and says which entries have had their day", () => {
    expect(fateOf("return people > 6;")).toBeNull();
    expect(said.filter((text) => text.startsWith("No longer in the code"))).toEqual([
      expect.stringContaining("return people > 50;"),
    ]);
  });

  it("lets no test kill that fails anyway, and names it", () => {
    expect(outcome.unfit).toEqual(["test/red.test.ts"]);
  });

  it("says the share of those that are not equivalent", () => {
    expect(shareOf(outcome.tried)).toBe(3 / 5);
    expect(tableOf(["src"], outcome.tried)).toMatch(/src +6 +3 +0 +2 +1 +60\.0 %/);
  });

  it("leaves the project as it is", () => {
    expect(readFileSync(join(folder, "src", "many.ts"), "utf8")).toBe(CODE);
  });
});
