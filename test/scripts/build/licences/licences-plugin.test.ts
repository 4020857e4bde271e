import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import webpack from "webpack";
import { LicencesPlugin } from "../../../../scripts/build/licences/licences-plugin";

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "licences-"))));
afterEach(() => rmSync(folder, { recursive: true }));

function write(file: string, text: string): void {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** Installs a package that exports one number. */
function install(path: string, json: object, files: Readonly<Record<string, string>> = { LICENSE: `Text of ${path}` }) {
  write(`node_modules/${path}/package.json`, JSON.stringify({ version: "1.0.0", sideEffects: false, ...json }));
  write(`node_modules/${path}/lib/index.js`, "export const one = Math.random();");
  // Many packages say so in a folder of their code: it is not a package.
  write(`node_modules/${path}/lib/package.json`, '{ "type": "module" }');
  for (const [file, text] of Object.entries(files)) write(`node_modules/${path}/${file}`, text);
}

/** Builds an add-in of two scripts. @returns what went wrong */
async function build(first: string, later = ""): Promise<string[]> {
  write("package.json", '{ "name": "add-in", "version": "3.2.1", "license": "MIT" }');
  write("LICENSE", "The add-in's own");
  write("webpack/package.json", '{ "name": "webpack", "version": "5.0.0", "license": "MIT" }');
  write("webpack/LICENSE", "Of webpack");
  write("src/first.js", `${first}\nimport(/* webpackChunkName: "later" */ "./later");`);
  write("src/later.js", later);
  const compiler = webpack({
    ...{ context: folder, mode: "production", entry: "./src/first.js", output: { path: join(folder, "dist") } },
    resolve: { mainFields: ["main"], mainFiles: ["lib/index"] },
    plugins: [new LicencesPlugin(join(folder, "webpack"))],
  });
  const { errors = [] } = await new Promise<webpack.StatsCompilation>((resolve, reject) =>
    compiler.run((error, stats) => (stats === undefined ? reject(error ?? new Error()) : resolve(stats.toJson()))),
  );
  await new Promise((resolve) => compiler.close(resolve));
  return errors.map(({ message }) => message);
}

const shipped = () => readFileSync(join(folder, "dist", "licences.txt"), "utf8");
const uses = (...packages: readonly string[]) =>
  packages.map((name, i) => `import { one as n${i} } from "${name}"; console.log(n${i});`).join("\n");

test("every package whose code ships is listed with its version, its licence and the text of it", async () => {
  install("@scope/grid", { name: "@scope/grid", version: "2.1.0", license: "Apache-2.0" }, { "LICENSE.md": "Apache" });
  install("zebra", { name: "zebra", license: "(MIT OR GPL-3.0-only)" });
  expect(await build(uses("zebra"), uses("@scope/grid"))).toEqual([]);
  const line = "-".repeat(80);
  expect(shipped()).toBe(
    [
      "The add-in holds code of these packages. Each is under the licence that follows its name.\n",
      `${line}\n@scope/grid 2.1.0\nLicence: Apache-2.0\n\nApache\n`,
      `${line}\nadd-in 3.2.1\nLicence: MIT\n\nThe add-in's own\n`,
      // The code by which the second script is fetched.
      `${line}\nwebpack 5.0.0\nLicence: MIT\n\nOf webpack\n`,
      `${line}\nzebra 1.0.0\nLicence: (MIT OR GPL-3.0-only)\n\nText of zebra\n`,
    ].join("\n"),
  );
});

test("packages inside packages count, each in its own version", async () => {
  install("inner", { name: "inner", version: "2.0.0", license: "ISC" });
  install("outer", { name: "outer", license: "MIT" });
  install("outer/node_modules/inner", { name: "inner", version: "1.5.0", license: "ISC" });
  write("node_modules/outer/lib/index.js", `${uses("inner")} export const one = n0;`);
  expect(await build(uses("outer", "inner"))).toEqual([]);
  for (const one of ["outer 1.0.0", "inner 1.5.0", "inner 2.0.0"]) expect(shipped()).toContain(`\n${one}\n`);
});

test("a package of which nothing ships is not listed, whatever its licence", async () => {
  install("unused", { name: "unused", license: "GPL-3.0-only" });
  expect(await build('import { one } from "unused";')).toEqual([]);
  expect(shipped()).not.toContain("unused");
});

test("notices go with the licence, and every file is read whatever it is called", async () => {
  install(
    "many",
    { name: "many", license: "Apache-2.0" },
    {
      "LICENCE-APACHE": "One\r\nline",
      "NOTICE.txt": "Two",
      copying: "Three",
      "licenses.json": "No",
      "README.md": "No",
    },
  );
  expect(await build(uses("many"))).toEqual([]);
  expect(shipped()).toContain("\nmany 1.0.0\nLicence: Apache-2.0\n\nOne\nline\n\nTwo\n\nThree\n");
});

test("a package that publishes no text has the one that is kept for it", async () => {
  install("@fluentui/react-icons", { name: "@fluentui/react-icons", license: "MIT" }, {});
  expect(await build(uses("@fluentui/react-icons"))).toEqual([]);
  expect(shipped()).toContain("Copyright (c) 2020 Microsoft Corporation");
});

test.each([
  [
    "another licence",
    { license: "GPL-3.0-only" },
    { LICENSE: "GPL" },
    "bad 1.0.0 may not ship under its licence, GPL-3.0-only: use another package, or allow the licence in scripts/build/licences/is-allowed.ts.",
  ],
  [
    "no licence",
    {},
    { LICENSE: "MIT" },
    "bad 1.0.0 may not ship, because its package.json names no licence: use another package.",
  ],
  [
    "a licence in an old form",
    { license: { type: "MIT" } },
    { LICENSE: "MIT" },
    "bad 1.0.0 may not ship, because its package.json names no licence: use another package.",
  ],
  [
    "no text",
    { license: "MIT" },
    { LICENSE: "\n" },
    "bad 1.0.0 comes without the text of its licence: add the text to scripts/build/licences/missing-texts.ts.",
  ],
])("a package with %s fails the build in a sentence", async (_, json, files, sentence) => {
  install("bad", { name: "bad", ...json }, files);
  install("good", { name: "good", license: "MIT" });
  expect(await build(uses("good"), uses("bad"))).toEqual([sentence]);
  expect(existsSync(join(folder, "dist"))).toBe(false);
});
