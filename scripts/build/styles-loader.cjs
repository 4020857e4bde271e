const { tokens, webDarkTheme, webLightTheme } = require("@fluentui/react-components");
const { resolveStyleRulesForSlots } = require("@griffel/core");
const { runInNewContext } = require("node:vm");
const ts = require("typescript");

/** Fluent UI's themes by the names under which ours begin with them. */
const THEMES = { webDarkTheme, webLightTheme };
/**
 * What nothing in the pane has, more than half of a theme: colours of people, badges and calendars, cards and placeholders, grounds behind
 * grounds, brand shadows, headlines, slow movements. test/e2e/theme.test.ts sees whether any is missed.
 */
const UNUSED = new RegExp(
  [
    /^colorPalette(?!(?:Red|DarkOrange|Green)(?:Foreground|Border2$))/,
    /^colorStatus\w+(?:Background[23]|Active|Inverted)/,
    /^colorNeutral(?:Background(?:[4678]|Inverted|Alpha)|Card|Stencil|Stroke4|Shadow)/,
    /^colorNeutral(?:Foreground(?:3(?:Brand|[HPS])|5|Inverted[HPS2])|StrokeOnBrand(?:$|2[HPS]))/,
    /^colorBrand(?:Foreground(?:OnLight|2)|Background(?:\d|Inverted|Static)|Stroke2(?!Contrast))/,
    /^color(?:Brand|Subtle)\w*(?:Shadow|Inverted[HPS]|LightAlpha)/,
    /^shadow(?:\d+Brand|4$|8$|28|64)|^borderRadius\dX|^spacing\w+(?:None|XX?L)$|Hero/,
    /^duration(?:Gentle|Slow|UltraSlow)|^curve\w+M(?:ax|in)$/,
  ]
    .map(({ source }) => source)
    .join("|"),
);

/**
 * A webpack loader that works out styles while the add-in is built: the pane's first view then needs neither Griffel's CSS compiler nor Fluent
 * UI's table of tokens nor the palettes that its themes are mixed from, together a tenth of it.
 *
 * - `makeStyles({ … })` becomes Griffel's `__styles(classes, rules)`, just as Fluent UI's own styles are published.
 * - `tokens.colorNeutralForeground1` becomes `"var(--colorNeutralForeground1)"`.
 * - `{ ...webLightTheme, … }` becomes `{ "borderRadiusNone": "0", … }`.
 *
 * @param {string} source TypeScript, or JavaScript of Fluent UI. Its lines stay where they are.
 * @this {{ readonly resourcePath: string }}
 * @returns {string}
 */
module.exports = function stylesLoader(source) {
  const isOurs = !this.resourcePath.includes("node_modules");
  if (!isOurs) return withTokens(source);
  return withThemes(withTokens(source.includes("makeStyles(") ? withStyles(source, this.resourcePath) : source));
};

/**
 * Themes as plain texts, without {@link UNUSED} tokens and those that the file sets itself.
 *
 * @param {string} source
 */
function withThemes(source) {
  return source.replace(/\.\.\.(webDarkTheme|webLightTheme)\b/g, (_, /** @type {keyof THEMES} */ name) => {
    const inherited = Object.entries(THEMES[name]).filter(
      ([token]) => !UNUSED.test(token) && !source.includes(` ${token}:`),
    );
    return JSON.stringify(Object.fromEntries(inherited)).slice(1, -1);
  });
}

/** @param {string} source */
function withTokens(source) {
  return source.replace(/(?<![\w.])tokens\.(\w+)/g, (written, name) => JSON.stringify(tokens[name]) ?? written);
}

/**
 * @param {string} source
 * @param {string} path
 */
function withStyles(source, path) {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.ES2022, true);
  /** @type {ts.CallExpression[]} */
  const calls = [];
  const visit = (/** @type {ts.Node} */ node) => {
    if (ts.isCallExpression(node) && node.expression.getText() === "makeStyles") calls.push(node);
    else ts.forEachChild(node, visit);
  };
  visit(file);
  const styled = calls.reduceRight((text, call) => {
    const written = workedOut(call.arguments[0].getText(), path);
    const lines = call.getText().split("\n").length - 1;
    return text.slice(0, call.getStart()) + written + "\n".repeat(lines) + text.slice(call.getEnd());
  }, source);
  return `import { __styles } from "@fluentui/react-components"; ${styled}`;
}

/**
 * @param {string} styles an object of nothing but texts, numbers and tokens, as TypeScript
 * @param {string} path
 */
function workedOut(styles, path) {
  const { outputText } = ts.transpileModule(`(${styles})`, { compilerOptions: { target: ts.ScriptTarget.ES2022 } });
  try {
    const [classes, rules] = resolveStyleRulesForSlots(runInNewContext(outputText, { tokens }));
    return `__styles(${JSON.stringify(classes)}, ${JSON.stringify(withoutRepetitions(rules))})`;
  } catch (error) {
    throw new Error(`${path}: makeStyles may name nothing but tokens. ${String(error)}`, { cause: error });
  }
}

/**
 * Slots that share a rule each bring it along.
 *
 * @param {import("@griffel/core").CSSRulesByBucket} rules
 */
function withoutRepetitions(rules) {
  return Object.fromEntries(
    Object.entries(rules).map(([bucket, list]) => {
      const unique = new Map(list.map((rule) => [JSON.stringify(rule), rule]));
      return [bucket, [...unique.values()]];
    }),
  );
}
