import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ts from "typescript";
import webpack from "webpack";
import { AT_ONCE, OneScopePlugin } from "../../../scripts/build/one-scope-plugin";

const FILES = {
  "first.ts": 'import { shared } from "./shared"; globalThis.first = shared; import("./later");',
  "second.ts": 'import { other } from "./other"; globalThis.second = other;',
  "shared.ts": "export const shared = { day: 1 };",
  "other.ts": 'import { shared } from "./shared"; export const other = [shared];',
  "later.ts": 'import { shared } from "./shared"; import { other } from "./other"; globalThis.later = [shared, other];',
};

describe("What runs at once", () => {
  const folder = mkdtempSync(join(tmpdir(), "npq-scope-"));
  const dist = (name: string): string => readFileSync(join(folder, "dist", name), "utf8");

  async function build(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
    mkdirSync(join(folder, "src"), { recursive: true });
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, "src", name), text);
    const compiler = webpack({
      ...{ context: folder, mode: "production", entry: { at: AT_ONCE }, devtool: false },
      output: { path: join(folder, "dist"), filename: "[name].js", chunkFilename: "later.js" },
      resolve: { extensions: [".ts"] },
      optimization: { minimize: false },
      plugins: [new OneScopePlugin(["src/first.ts", "src/second.ts"], ts)],
    });
    return new Promise((resolve, reject) => {
      compiler?.run((error, stats) => {
        if (error) reject(error);
        else resolve((stats?.compilation.errors ?? []).map(({ message }) => message));
      });
    });
  }

  afterAll(() => rmSync(folder, { recursive: true }));

  it("is one module, which hands out what is fetched later needs of it", async () => {
    expect(await build(FILES)).toEqual([]);
    expect(dist("at.js").match(/\/\*\*\*\/ \d+/g)).toHaveLength(1);
    expect(dist("later.js")).not.toContain("day: 1");
  });

  it("is not built where two modules export the same name", async () => {
    const errors = await build({ ...FILES, "second.ts": 'import "./other"; export const shared = 2;' });
    expect(errors).toContain(
      `${join(folder, "src", "second.ts")} and ${join(folder, "src", "shared.ts")} both export shared. Rename one of them.`,
    );
  });
});
