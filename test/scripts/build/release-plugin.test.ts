import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import webpack from "webpack";
import { ReleasePlugin } from "../../../scripts/build/release-plugin";

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "release-"))));
afterEach(() => rmSync(folder, { recursive: true }));

/**
 * Builds a small add-in, whose pane says a word, as webpack.config.js does.
 *
 * @param licences text of the notices, for a build that has some
 * @returns what went wrong
 */
async function build(word: string, output: string, keep?: string, licences?: string): Promise<string[]> {
  writeFileSync(join(folder, "functions.js"), `import(/* webpackChunkName: "pane" */ "./pane.js");`);
  writeFileSync(join(folder, "pane.js"), `document.title = "${word}";`);
  const compiler = webpack({
    mode: "production",
    context: folder,
    entry: { functions: "./functions.js" },
    output: {
      path: join(folder, output),
      filename: "[name].js",
      chunkFilename: "[name].[contenthash:8].js",
      clean: true,
    },
    plugins: [
      ({ hooks, webpack: { sources } }) =>
        hooks.thisCompilation.tap("Licences", (compilation) => {
          if (licences !== undefined) compilation.emitAsset("licences.txt", new sources.RawSource(licences));
        }),
      new ReleasePlugin({ version: "1.2.3", address: "https://npq.example.org", keep: keep && join(folder, keep) }),
    ],
  });
  const { errors = [] } = await new Promise<webpack.StatsCompilation>((resolve, reject) =>
    compiler.run((error, stats) => (stats === undefined ? reject(error ?? new Error()) : resolve(stats.toJson()))),
  );
  await new Promise((resolve) => compiler.close(resolve));
  return errors.map(({ message }) => message);
}

const filesOf = (output: string) => readdirSync(join(folder, output)).sort();
const paneOf = (output: string) => {
  const { files } = listOf(output);
  return Object.keys(files).find((file) => file.startsWith("pane.")) ?? "";
};
const listOf = (output: string) => JSON.parse(readFileSync(join(folder, output, "release.json"), "utf8"));

test("a build lists its files, and has their headers in the words of the hosts", async () => {
  expect(await build("one", "first")).toEqual([]);
  const pane = paneOf("first");
  expect(filesOf("first")).toEqual(["_headers", "functions.js", pane, "release.json", "staticwebapp.config.json"]);
  const { version, files, kept } = listOf("first");
  expect([version, Object.keys(files).sort(), kept]).toEqual(["1.2.3", ["functions.js", pane], {}]);
  const content = readFileSync(join(folder, "first", pane));
  expect(files[pane]).toBe(createHash("sha256").update(content).digest("hex"));
  expect(readFileSync(join(folder, "first", "_headers"), "utf8")).toContain(`\n/${pane}\n`);
  expect(readFileSync(join(folder, "first", "staticwebapp.config.json"), "utf8")).toContain(`"/${pane}"`);
});

test("an Excel that has been open since before an update still finds its views, for one release", async () => {
  await build("one", "first");
  await build("two", "second", "first");
  await build("three", "third", "second");
  const [first, second, third] = [paneOf("first"), paneOf("second"), paneOf("third")];
  expect(new Set([first, second, third]).size).toBe(3);

  expect(filesOf("second")).toEqual(expect.arrayContaining([first, second]));
  expect(readFileSync(join(folder, "second", first))).toEqual(readFileSync(join(folder, "first", first)));
  expect(Object.keys(listOf("second").kept)).toEqual([first]);
  expect(readFileSync(join(folder, "second", "_headers"), "utf8")).toContain(
    `\n/${first}\n  Cache-Control: public, max-age=31536000`,
  );

  expect(filesOf("third")).toEqual(expect.arrayContaining([second, third]));
  expect(filesOf("third")).not.toContain(first);
});

test("the folder that is built into may itself be kept", async () => {
  await build("one", "dist");
  const first = paneOf("dist");
  expect(await build("two", "dist", "dist")).toEqual([]);
  expect(filesOf("dist")).toEqual(expect.arrayContaining([first, paneOf("dist")]));
});

test("what has not changed is there once", async () => {
  await build("one", "first");
  await build("one", "second", "first");
  expect(filesOf("second")).toEqual(filesOf("first"));
  expect(listOf("second").kept).toEqual({});
});

test("the notices of a release go with the chunks that are kept from it, for one release", async () => {
  await build("one", "first", undefined, "React 18");
  await build("two", "second", "first", "React 19");
  const first = paneOf("first");
  expect(Object.keys(listOf("second").kept).sort()).toEqual(["former-licences.txt", first].sort());
  expect(readFileSync(join(folder, "second", "former-licences.txt"), "utf8")).toBe("React 18");
  expect(readFileSync(join(folder, "second", "licences.txt"), "utf8")).toBe("React 19");
  expect(readFileSync(join(folder, "second", "_headers"), "utf8")).toContain(
    "\n/former-licences.txt\n  Cache-Control: no-cache",
  );
  await build("three", "third", "second", "React 19");
  expect(filesOf("third")).toContain("licences.txt");
  expect(filesOf("third")).not.toContain("former-licences.txt");
});

test("a folder that is not a complete release is refused in words", async () => {
  expect(await build("two", "dist", "nowhere")).toEqual([
    `--env keep: there is no release.json in ${join(folder, "nowhere")}. Name the dist folder of the release that users have now.`,
  ]);
  await build("one", "first");
  rmSync(join(folder, "first", paneOf("first")));
  const [error] = await build("two", "dist", "first");
  expect(error).toContain(`--env keep: ${paneOf("first")} is missing in ${join(folder, "first")}`);
  expect(existsSync(join(folder, "dist", "release.json"))).toBe(false);
});
