import { tokens, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { __styles, createDOMRenderer, makeStyles } from "@griffel/core";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";

/** JavaScript, as webpack reads it. */
type Loader = (this: { readonly resourcePath: string }, source: string) => string;

const stylesLoader = jest.requireActual<Loader>("../../../scripts/build/styles-loader.cjs");
const load = (source: string, resourcePath = "part.tsx"): string => stylesLoader.call({ resourcePath }, source);

const SOURCE = `import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  part: { display: "grid", marginLeft: "4px", color: tokens.colorNeutralForeground2 },
  other: { display: "grid", ":hover": { border: \`1px solid \${tokens.colorNeutralStroke1}\` } },
});

export const line = 8;
`;

/** Without the marks around what is given a shorter name when the files are put together. */
const unmarked = (text: string): string => text.replace(/⟦(?:--)?(\w+)⟧/g, "$1");

/** Class names and rules of styles, as Griffel hands them to the page. */
function drawn(styles: ReturnType<typeof makeStyles>) {
  const renderer = createDOMRenderer();
  const classes = styles({ dir: "ltr", renderer });
  return { classes, rules: Object.keys(renderer.insertionCache).sort() };
}

describe("Styles that are worked out while the add-in is built", () => {
  const built = load(SOURCE);

  it("are those that the browser would have worked out", () => {
    const [, classes, rules] = /__styles\((\{.*?\}), (\{.*\})\)/s.exec(unmarked(built)) ?? [];
    const styles = __styles(JSON.parse(classes) as never, JSON.parse(rules) as never);
    const expected = makeStyles({
      part: { display: "grid", marginLeft: "4px", color: tokens.colorNeutralForeground2 },
      other: { display: "grid", ":hover": { border: `1px solid ${tokens.colorNeutralStroke1}` } },
    });
    const { classes: names, rules: all } = drawn(expected);
    // Griffel brings along what text from right to left would need.
    expect(drawn(styles)).toEqual({ classes: names, rules: all.filter((rule) => !rule.includes("margin-right")) });
    expect(drawn(styles).rules).toHaveLength(4);
  });

  it("leave every line where it was", () => {
    expect(built.split("\n")[7]).toBe("export const line = 8;");
    expect(built.split("\n")).toHaveLength(SOURCE.split("\n").length);
  });

  it("name a rule once, however many slots share it", () => {
    expect(built.match(/display:grid/g)).toHaveLength(1);
  });

  it("say what is wrong with styles that name anything else", () => {
    expect(() => load("const useStyles = makeStyles({ part: { color: green } });", "bar.tsx")).toThrow(
      "bar.tsx: makeStyles may name nothing but tokens. ReferenceError: green is not defined",
    );
  });

  it("keep nothing of Fluent UI's table of tokens, in our code and in Fluent UI's own", () => {
    expect(load("const border = `calc(${tokens.strokeWidthThin} + 1px)`;", "node_modules/button.js")).toBe(
      'const border = `calc(${"var(--strokeWidthThin)"} + 1px)`;',
    );
    expect(load("const depth = { zIndex: tokens.zIndexBackground };")).toBe(
      `const depth = { zIndex: ${JSON.stringify(tokens.zIndexBackground)} };`,
    );
  });

  it("mark the names that Griffel made, in Fluent UI's own styles too", () => {
    const fluent = `const useStyles = /*#__PURE__*/__styles({
  root: { De3pzq: "f1c21dwh", z: 0 },
}, {
  d: [".f1c21dwh{color:red;}", [".f1c21dwh>.fui-Button{margin:0;}", { p: -1 }]],
});
const useBase = __resetStyles("r1f29ykk", null, [".r1f29ykk{margin:0;}"]);`;
    const lines = load(fluent, "node_modules/button.js").split("\n");
    expect(lines[0]).toBe(
      'const useStyles = /*#__PURE__*/__styles({"root":{"⟦De3pzq⟧":"⟦f1c21dwh⟧","⟦z⟧":0}}, {"d":[".⟦f1c21dwh⟧{color:red;}",[".⟦f1c21dwh⟧>.fui-Button{margin:0;}",{"p":-1}]]})',
    );
    expect(lines[5]).toBe('const useBase = __resetStyles("⟦r1f29ykk⟧", null, [".⟦r1f29ykk⟧{margin:0;}"]);');
  });

  it("keep nothing for text from right to left but what text from left to right needs as well", () => {
    const fluent = `__styles({ root: { a: ["f1", "f2"], b: ["f2", "f1"], c: ["f3", "f4"] } }, { d: [".f1{}", ".f2{}", ".f3{}", ".f4{}"] });
__resetStyles("r1", "r2", { r: [".r1{margin-left:0;}", ".r2{margin-right:0;}", "@keyframes r9 {}"] });`;
    expect(unmarked(load(fluent, "node_modules/button.js"))).toBe(
      `__styles({"root":{"a":"f1","b":"f2","c":"f3"}}, {"d":[".f1{}",".f2{}",".f3{}"]});
__resetStyles("r1", null, {"r":[".r1{margin-left:0;}","@keyframes r9 {}"]});`,
    );
  });

  it("keep nothing of the palettes that Fluent UI mixes its themes from", () => {
    for (const [name, theme] of Object.entries({ webLightTheme, webDarkTheme })) {
      const written = load(`({ ...${name}, colorBrandBackground: "#107c41", })`, "theme.ts");
      const themed = { ...(runInNewContext(unmarked(written)) as object) };
      expect(themed).toEqual({ ...theme, colorBrandBackground: "#107c41" });
      expect(written.match(/⟦--colorBrandBackground⟧/g)).toHaveLength(1);
    }
  });

  it("are worked out in every file of the pane", () => {
    const files = readdirSync("src/taskpane", { recursive: true, encoding: "utf8" }).filter((file) =>
      file.endsWith(".tsx"),
    );
    const texts = files.map((file) => load(readFileSync(join("src/taskpane", file), "utf8"), file));
    expect(texts.filter((text) => /makeStyles\(|\btokens\./.test(text))).toEqual([]);
    expect(texts.filter((text) => text.includes("__styles(")).length).toBeGreaterThan(50);
  });
});
