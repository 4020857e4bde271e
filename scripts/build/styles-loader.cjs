const { tokens, webDarkTheme, webLightTheme } = require("@fluentui/react-components");
const { resolveStyleRulesForSlots } = require("@griffel/core");
const { runInNewContext } = require("node:vm");
const ts = require("typescript");
const { marked, markedResetStyles, markedStyles } = require("./marked-styles.cjs");

/** Fluent UI's themes by the names under which ours begin with them. */
const THEMES = { webDarkTheme, webLightTheme };

/**
 * What becomes of calls, by the function that is called.
 *
 * @type {Readonly<Record<string, (given: any[]) => string>>}
 */
const STYLES = {
  makeStyles: ([styles]) => {
    const [slots, rules] = resolveStyleRulesForSlots(styles);
    return stylesOf(slots, withoutRepetitions(rules));
  },
  __styles: ([slots, rules]) => stylesOf(slots, rules),
  __resetStyles: ([name, rightToLeft, rules]) => {
    const [ours, marked] = markedResetStyles(name, rightToLeft, rules);
    return `__resetStyles(${JSON.stringify(ours)}, null, ${JSON.stringify(marked)})`;
  },
};

/**
 * A webpack loader that works out styles while the add-in is built: the pane's first view then needs neither Griffel's CSS compiler nor Fluent
 * UI's table of tokens nor the palettes that its themes are mixed from, together a tenth of it.
 *
 * - `makeStyles({ … })` becomes Griffel's `__styles(classes, rules)`, just as Fluent UI's own styles are published.
 * - `tokens.colorNeutralForeground1` becomes `"var(--colorNeutralForeground1)"`.
 * - `{ ...webLightTheme, … }` becomes `{ "⟦--borderRadiusNone⟧": "0", … }`.
 * - Names that Griffel made of hashes are marked, also in Fluent UI's own styles: `⟦f1c21dwh⟧`.
 *
 * ShortStylesPlugin looks for the marks when the files are put together.
 *
 * @param {string} source TypeScript, or JavaScript of Fluent UI. Its lines stay where they are.
 * @this {{ readonly resourcePath: string }}
 * @returns {string}
 */
module.exports = function stylesLoader(source) {
  const isOurs = !this.resourcePath.includes("node_modules");
  const styled = withStyles(source, this.resourcePath);
  if (!isOurs) return withTokens(styled);
  const isChanged = styled !== source;
  return withThemes(
    withTokens(isChanged ? `import { __styles } from "@fluentui/react-components"; ${styled}` : source),
  );
};

/**
 * Themes as plain texts, without what the file sets itself, and with all of their tokens marked.
 *
 * @param {string} source
 */
function withThemes(source) {
  if (!/\.\.\.web(?:Dark|Light)Theme\b/.test(source)) return source;
  const inherited = source.replace(/\.\.\.(webDarkTheme|webLightTheme)\b/g, (_, /** @type {keyof THEMES} */ name) =>
    Object.entries(THEMES[name])
      .filter(([token]) => !source.includes(` ${token}:`))
      .map(([token, value]) => `"${marked(`--${token}`)}":${JSON.stringify(value)}`)
      .join(),
  );
  return inherited.replace(/(?<= )\w+(?=: ")/g, (token) =>
    token in webLightTheme ? `"${marked(`--${token}`)}"` : token,
  );
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
  if (!/\b(?:makeStyles|__styles|__resetStyles)\(/.test(source)) return source;
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.ES2022, true);
  /** @type {ts.CallExpression[]} */
  const calls = [];
  const visit = (/** @type {ts.Node} */ node) => {
    if (ts.isCallExpression(node) && node.expression.getText() in STYLES) calls.push(node);
    else ts.forEachChild(node, visit);
  };
  visit(file);
  return calls.reduceRight((text, call) => {
    const written = workedOut(call, path);
    const lines = call.getText().split("\n").length - 1;
    return text.slice(0, call.getStart()) + written + "\n".repeat(lines) + text.slice(call.getEnd());
  }, source);
}

/**
 * @param {ts.CallExpression} call of styles: an object of nothing but texts, numbers and tokens, as TypeScript
 * @param {string} path
 */
function workedOut(call, path) {
  const given = call.arguments.map((one) => one.getText()).join(",");
  const { outputText } = ts.transpileModule(`[${given}]`, { compilerOptions: { target: ts.ScriptTarget.ES2022 } });
  const called = call.expression.getText();
  try {
    return STYLES[called](runInNewContext(outputText, { tokens }));
  } catch (error) {
    throw new Error(`${path}: ${called} may name nothing but tokens. ${String(error)}`, { cause: error });
  }
}

/**
 * @param {Parameters<typeof markedStyles>[0]} slots
 * @param {Parameters<typeof markedStyles>[1]} rules
 */
function stylesOf(slots, rules) {
  const [ours, marked] = markedStyles(slots, rules);
  return `__styles(${JSON.stringify(ours)}, ${JSON.stringify(marked)})`;
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
