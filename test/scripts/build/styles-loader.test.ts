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

/** Class names and rules of styles, as Griffel hands them to the page. */
function drawn(styles: ReturnType<typeof makeStyles>) {
  const renderer = createDOMRenderer();
  const classes = styles({ dir: "ltr", renderer });
  return { classes, rules: Object.keys(renderer.insertionCache).sort() };
}

describe("Styles that are worked out while the add-in is built", () => {
  const built = load(SOURCE);

  it("are those that the browser would have worked out", () => {
    const [, classes, rules] = /__styles\((\{.*?\}), (\{.*\})\)/s.exec(built) ?? [];
    const styles = __styles(JSON.parse(classes) as never, JSON.parse(rules) as never);
    const expected = makeStyles({
      part: { display: "grid", marginLeft: "4px", color: tokens.colorNeutralForeground2 },
      other: { display: "grid", ":hover": { border: `1px solid ${tokens.colorNeutralStroke1}` } },
    });
    expect(drawn(styles)).toEqual(drawn(expected));
    expect(drawn(styles).rules).toHaveLength(5);
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

  it("keep nothing of the palettes that Fluent UI mixes its themes from, nor what no style of the pane names", () => {
    const themed = (theme: string) =>
      runInNewContext(`(${load(`{ ...${theme}, colorBrandBackground: "#107c41", }`, "theme.ts")})`) as object;
    const files = readdirSync("src/taskpane", { recursive: true, encoding: "utf8" }).filter((file) =>
      /\.tsx?$/.test(file),
    );
    const texts = files.map((file) => readFileSync(join("src/taskpane", file), "utf8")).join("\n");
    const named = [...texts.matchAll(/\btokens\.(\w+)/g)].map(([, token]) => token);
    for (const [name, theme] of Object.entries({ webLightTheme, webDarkTheme })) {
      const kept = themed(name);
      expect({ ...theme, colorBrandBackground: "#107c41" }).toMatchObject(kept);
      expect(named.filter((token) => !(token in kept))).toEqual([]);
      expect(Object.keys(kept).length).toBeLessThan(0.6 * Object.keys(theme).length);
    }
    expect(load("{ ...webLightTheme, colorBrandBackground: 1 }").match(/colorBrandBackground\b/g)).toHaveLength(1);
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
