import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openProject } from "../../../scripts/mutants/checked-project";
import { makeMutants } from "../../../scripts/mutants/make-mutants";

const folder = mkdtempSync(join(tmpdir(), "npq-metrics-snippet-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the mutants of a piece of code look like, and which of them TypeScript accepts. */
function mutantsOf(code: string): { readonly all: string[]; readonly accepted: string[] } {
  mkdirSync(join(folder, "src"), { recursive: true });
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({ compilerOptions: { strict: true, types: [], target: "ES2022" } }),
  );
  writeFileSync(join(folder, "src", "snippet.ts"), code);
  const project = openProject(folder);
  const mutants = makeMutants("src/snippet.ts", project.source("src/snippet.ts"), project.types());
  return {
    all: mutants.map(({ after }) => after),
    accepted: mutants.filter((mutant) => project.accepts(mutant)).map(({ after }) => after),
  };
}

describe("mutants of a piece of code", () => {
  it("moves boundaries, forces conditions, and changes what is returned", () => {
    const { all } = mutantsOf(
      "export function isFew(people: number) {\n  if (people < 5) return true;\n  return false;\n}\n",
    );
    expect(all.sort()).toEqual([
      "if (false) return true;",
      "if (people < 4) return true;",
      "if (people < 5) return false;",
      "if (people < 6) return true;",
      "if (people <= 5) return true;",
      "if (true) return true;",
      "return true;",
    ]);
  });

  it("leaves out what is done, and either side of and, or and ??", () => {
    const { all } = mutantsOf(
      [
        "export function note(list: string[], name: string | null, isWanted: boolean) {",
        "  if (isWanted && list.length === 0) list.push(name ?? 'nobody');",
        "}",
      ].join("\n"),
    );
    expect(all).toEqual(
      expect.arrayContaining([
        "if (isWanted && list.length === 0) ;",
        "if (isWanted || list.length === 0) list.push(name ?? 'nobody');",
        "if (isWanted) list.push(name ?? 'nobody');",
        "if (list.length === 0) list.push(name ?? 'nobody');",
        "if (isWanted && list.length !== 0) list.push(name ?? 'nobody');",
        "if (isWanted && list.length === 0) list.push(name);",
        "if (isWanted && list.length === 0) list.push('nobody');",
        'if (isWanted && list.length === 0) list.push(name ?? "");',
      ]),
    );
  });

  it("does not count those that TypeScript refuses", () => {
    const { all, accepted } = mutantsOf(
      "export const lengthOf = (name: string | null): number => name?.length ?? 0;\n",
    );
    const without = "export const lengthOf = (name: string | null): number => name?.length;";
    expect(all).toContain(without);
    expect(accepted).not.toContain(without);
    expect(accepted).toContain("export const lengthOf = (name: string | null): number => name!.length ?? 0;");
  });

  it("leaves types, imports and names of properties alone", () => {
    const { all } = mutantsOf(
      'import type { Stats } from "node:fs";\nexport interface Kind { readonly of: "one" | "two"; readonly at?: Stats }\n',
    );
    expect(all).toEqual([]);
  });
});
