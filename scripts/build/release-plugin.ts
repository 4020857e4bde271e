import type { Compilation, Compiler } from "webpack";
import { azureConfig } from "./azure-config";
import { headersFile } from "./headers-file";
import { FORMER_LICENCES, LICENCES } from "./licences/licences-file";
import { readKeptChunks } from "./read-kept-chunks";
import { releaseListOf } from "./release-list-of";
import { servedFiles } from "./served-files";

interface ReleaseOptions {
  readonly version: string;
  /** Where the files will be served, without a slash at the end. */
  readonly address: string;
  /** The former release's dist folder, of which the chunks are kept. */
  readonly keep?: string | undefined;
}

/**
 * Completes dist/ for a server: adds what is kept, the list of what belongs to the release, and the headers in the words
 * of the hosts that read them.
 */
export class ReleasePlugin {
  constructor(private readonly options: ReleaseOptions) {}

  apply(compiler: Compiler): void {
    const { Compilation, WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("ReleasePlugin", (compilation) => {
      // The last stage: by then every file has its final name and content.
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tapPromise({ name: "ReleasePlugin", stage }, async () => {
        try {
          await this.complete(compiler, compilation);
        } catch (error) {
          compilation.errors.push(new WebpackError(error instanceof Error ? error.message : String(error)));
        }
      });
    });
  }

  private async complete(compiler: Compiler, compilation: Compilation): Promise<void> {
    const { version, address, keep } = this.options;
    const emit = (name: string, content: string | Buffer) =>
      compilation.emitAsset(name, new compiler.webpack.sources.RawSource(content));
    const own = new Map(compilation.getAssets().map(({ name, source }) => [name, source.source()]));
    // dist itself may be kept: it is only emptied when the new files are written.
    const former = keep === undefined ? new Map<string, Buffer>() : await readKeptChunks(keep);
    const kept = new Map([...former].filter(([name]) => !own.has(name)));
    // Notices that are the same are there once.
    if (String(own.get(LICENCES)) === String(kept.get(FORMER_LICENCES))) kept.delete(FORMER_LICENCES);
    kept.forEach((content, name) => emit(name, content));
    const list = JSON.stringify(releaseListOf(version, own, kept), null, 1);
    emit("release.json", list);
    const served = servedFiles(new Map([...own, ...kept, ["release.json", list] as const]), address);
    emit("_headers", headersFile(served));
    emit("staticwebapp.config.json", azureConfig(served));
  }
}
