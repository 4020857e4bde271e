import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import webpack from "webpack";
import { ShortStylesPlugin } from "../../../scripts/build/short-styles-plugin";

const FILES = {
  "pane.js": `export const theme = { "⟦--color⟧": "#107c41", "⟦--unused⟧": "a \\"b\\", c", "⟦--line⟧": 1.5, other: 1 };
    export const styles = [{ root: { "⟦key⟧": "⟦f1aaaa⟧", "⟦other⟧": 0 } }, [".⟦f1aaaa⟧:hover{color:var(--color);}"]];
    import("./view");`,
  "view.js":
    'export const styles = [{ root: { "⟦key⟧": "⟦f1bbbb⟧" } }, [".⟦f1bbbb⟧{border:var(--line);margin:var(--own);}"]];',
};

describe("Styles in the files that are built", () => {
  const folder = mkdtempSync(join(tmpdir(), "npq-styles-"));
  const dist = (name: string): string => readFileSync(join(folder, "dist", name), "utf8");

  async function build(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    const compiler = webpack({
      ...{ context: folder, mode: "production", entry: { pane: "./pane.js" }, devtool: false },
      output: { path: join(folder, "dist"), filename: "[name].js", chunkFilename: "view.js", library: "built" },
      optimization: { minimize: false },
      plugins: [new ShortStylesPlugin()],
    });
    return new Promise((resolve, reject) => {
      compiler?.run((error, stats) => {
        if (error) reject(error);
        else resolve((stats?.compilation.errors ?? []).map(({ message }) => message));
      });
    });
  }

  afterAll(() => rmSync(folder, { recursive: true }));

  it("have short names, the same in all files and no class called as a property is", async () => {
    expect(await build(FILES)).toEqual([]);
    expect(dist("pane.js")).toContain('[{ root: { "b": "c", "d": 0 } }, [".c:hover{color:var(--b);}"]]');
    expect(dist("view.js")).toContain('[{ root: { "b": "f" } }, [".f{border:var(--c);margin:var(--own);}"]]');
  });

  it("name a theme's tokens by short names as well, and leave out those that none names, in whatever file", async () => {
    await build(FILES);
    expect(dist("pane.js")).toContain('theme = { "b": "#107c41", "c": 1.5, other: 1 }');
  });

  it("are not built where a mark would be left", async () => {
    const errors = await build({ ...FILES, "pane.js": 'export const theme = { "⟦--color⟧": colour() };' });
    expect(errors).toEqual(["pane.js: marks of styles-loader.cjs are left."]);
  });
});
