import type { Compilation, Compiler } from "webpack";

/** What styles-loader.cjs has marked: tokens of a theme with their values, and names that Griffel made of hashes. */
const TOKEN = /"⟦--(\w+)⟧"(\s*:\s*(?:"(?:[^"\\]|\\.)*"|[\d.]+),\s*)/g;
const NAME = /⟦(\w+)⟧/g;
/** Where a style names a token. */
const NAMED = /(?<=var\(--)(\w+)(?=[,)])/g;
const MARKED = /[⟦⟧]/;

/** Without vowels, so that no name is a word: some browsers hide whatever has the class `ad`. */
const LETTERS = "bcdfghjklmnpqrstvwxz"; // cspell:disable-line

/**
 * Gives the names that Griffel made of hashes, and the tokens of Fluent UI's themes, the shortest ones, the same in all files, and leaves out of
 * the themes what no style names: 6 kB of the pane's first view.
 *
 * Names hardly compress. Griffel and Fluent UI need theirs because styles may come from anywhere; here all that there are are known.
 */
export class ShortStylesPlugin {
  apply(compiler: Compiler): void {
    const { Compilation, WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("ShortStylesPlugin", (compilation) => {
      // Before the minimizer, which takes the quotes from the names of properties.
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_COMPATIBILITY;
      compilation.hooks.processAssets.tap({ name: "ShortStylesPlugin", stage }, () => {
        const left = shorten(compiler, compilation);
        compilation.errors.push(
          ...left.map((name) => new WebpackError(`${name}: marks of styles-loader.cjs are left.`)),
        );
      });
    });
  }
}

/** Returns the files in which marks are left. */
function shorten({ webpack: { sources } }: Compiler, compilation: Compilation): string[] {
  const files = compilation
    .getAssets()
    .filter(({ name }) => name.endsWith(".js"))
    .map(({ name, source }) => ({ name, source, text: String(source.source()) }));
  // The largest with styles first, which is the pane's, so that the shortest names are in it.
  const styled = files
    .filter(({ text }) => MARKED.test(text) || text.includes("var(--"))
    .sort((a, b) => b.text.length - a.text.length);
  const short = shortNames(styled.flatMap(({ text }) => found(NAME, text)));
  const tokens = new Set(styled.flatMap(({ text }) => found(TOKEN, text)));
  const named = shortNames(styled.flatMap(({ text }) => found(NAMED, text)).filter((token) => tokens.has(token)));
  return styled.flatMap(({ name, source, text }) => {
    const replaced = new sources.ReplaceSource(source);
    const replace = (pattern: RegExp, by: (match: RegExpExecArray) => string | undefined): void => {
      for (const match of text.matchAll(pattern)) {
        const { index, 0: whole } = match;
        replaced.replace(index, index + whole.length - 1, by(match) ?? whole);
      }
    };
    replace(TOKEN, ([, token = "", value = ""]) => (named.has(token) ? `"${named.get(token)}"${value}` : ""));
    replace(NAMED, ([token]) => named.get(token));
    replace(NAME, ([, hash = ""]) => short.get(hash));
    compilation.updateAsset(name, replaced);
    return MARKED.test(String(replaced.source())) ? [name] : [];
  });
}

function found(pattern: RegExp, text: string): string[] {
  return [...text.matchAll(pattern)].map(([, name = ""]) => name);
}

/** A name for each. No class is called as a property is: Griffel knows styles by the names of both together. */
function shortNames(names: readonly string[]): ReadonlyMap<string, string> {
  return new Map([...new Set(names)].map((name, index) => [name, shortName(index)]));
}

function shortName(index: number): string {
  const before = Math.floor(index / LETTERS.length);
  return (before === 0 ? "" : shortName(before - 1)) + LETTERS.charAt(index % LETTERS.length);
}
