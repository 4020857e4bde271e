import { join, resolve } from "node:path";
import type * as typescript from "typescript";
import type { Compiler } from "webpack";
import { fileOf, readModule, type ReadModule } from "./read-module";

const NAME = "at-once";

/** What an entry names to get all that is needed at once. */
export const AT_ONCE = `virtual:${NAME}`;

/**
 * Lets everything that runs at once be a single scope, a twentieth smaller: names of two letters instead of a function, a list of names and
 * a number for each module.
 *
 * webpack joins modules only if none of them is also imported by a file that is fetched later, and hardly any is not. Here what comes later
 * imports them from one module that hands out all of them.
 */
export class OneScopePlugin {
  /**
   * @param entries files that run at once, in their order
   * @param ts the compiler, as webpack has it
   */
  constructor(
    private readonly entries: readonly string[],
    private readonly ts: typeof typescript,
  ) {}

  apply(compiler: Compiler): void {
    const { context, webpack, hooks } = compiler;
    const entries = this.entries.map((entry) => join(context, entry));
    const ours = join(context, "src");
    const modules = reached(entries, this.ts);
    hooks.thisCompilation.tap("OneScopePlugin", ({ errors }) => {
      errors.push(...sameNames(modules).map((message) => new webpack.WebpackError(message)));
    });
    const lines = [
      ...entries.map((path) => `import ${JSON.stringify(path)};`),
      ...[...modules.keys()].map((path) => `export * from ${JSON.stringify(path)};`),
    ];
    const content = lines.join("\n");
    new webpack.experiments.schemes.VirtualUrlPlugin({
      [NAME]: { type: ".js", context, source: () => content, version: content },
    }).apply(compiler);
    hooks.normalModuleFactory.tap("OneScopePlugin", (factory) => {
      factory.hooks.beforeResolve.tap("OneScopePlugin", (data) => {
        const { issuer } = data.contextInfo;
        const isLater = issuer.startsWith(ours) && !modules.has(issuer);
        if (!isLater || !data.request.startsWith(".") || data.dependencies.some(({ type }) => type === "import()"))
          return;
        const path = fileOf(resolve(data.context, data.request));
        if (path !== null && modules.has(path)) data.request = AT_ONCE;
      });
    });
  }
}

/** Modules that entries import, directly or through others, by their paths. */
function reached(entries: readonly string[], ts: typeof typescript): ReadonlyMap<string, ReadModule> {
  const modules = new Map<string, ReadModule>();
  const reach = (path: string): void => {
    if (modules.has(path)) return;
    const read = readModule(path, ts);
    modules.set(path, read);
    read.imports.forEach(reach);
  };
  entries.forEach(reach);
  return modules;
}

/** What is wrong where modules export the same name: one module cannot hand out two things of one name. */
function sameNames(modules: ReadonlyMap<string, ReadModule>): string[] {
  const paths = new Map<string, string>();
  const wrong: string[] = [];
  for (const [path, { exports }] of modules) {
    for (const name of exports) {
      const other = paths.get(name);
      if (other !== undefined) wrong.push(`${path} and ${other} both export ${name}. Rename one of them.`);
      paths.set(name, path);
    }
  }
  return wrong;
}
