import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Compiler } from "webpack";

/**
 * Writes functions.json, by which Excel knows the functions, from the catalogue that also answers them.
 *
 * The catalogue's own code is run in a process of its own, by tsx like every script of the project: the same on every system, always
 * what is on disk now, and nothing of it is left in the modules and the cache of webpack. `webpack serve` runs it again whenever the
 * catalogue or what describes it is edited.
 */
export class FunctionsJsonPlugin {
  /** @param url of the add-in's files, without a slash at the end */
  constructor(private readonly url: string) {}

  apply(compiler: Compiler): void {
    const { Compilation, WebpackError, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("FunctionsJsonPlugin", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      // The bundle holds the rest of the catalogue, so that webpack follows it anyway.
      for (const file of ["scripts/functions-json.ts", "src/answers/functions-metadata.ts"]) {
        compilation.fileDependencies.add(join(compiler.context, file));
      }
      compilation.hooks.processAssets.tapPromise({ name: "FunctionsJsonPlugin", stage }, async () => {
        const args = ["--import", "tsx", "scripts/functions-json.ts", this.url];
        try {
          const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: compiler.context });
          compilation.emitAsset("functions.json", new sources.RawSource(stdout));
        } catch (error) {
          compilation.errors.push(new WebpackError(`functions.json: ${String(error)}`));
        }
      });
    });
  }
}
