import type { Compiler } from "webpack";
import { licenceFault } from "./licence-fault";
import { LICENCES } from "./licences-file";
import { licencesText } from "./licences-text";
import { packageFolders } from "./package-folders";
import { readPackage } from "./read-package";

/**
 * Writes licences.txt, the notices of everything that ships, which their licences want to go with the code. A package that may not ship
 * makes the build fail.
 */
export class LicencesPlugin {
  /** @param webpack the folder of webpack's own package */
  constructor(private readonly webpack: string) {}

  apply(compiler: Compiler): void {
    const { Compilation, WebpackError, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("LicencesPlugin", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: "LicencesPlugin", stage }, async () => {
        const folders = packageFolders(compilation, { own: compiler.context, webpack: this.webpack });
        try {
          const packages = await Promise.all(folders.map(readPackage));
          const faults = packages.flatMap((one) => licenceFault(one) ?? []);
          compilation.errors.push(...faults.map((fault) => new WebpackError(fault)));
          compilation.emitAsset(LICENCES, new sources.RawSource(licencesText(packages)));
        } catch (error) {
          compilation.errors.push(new WebpackError(`${LICENCES}: ${String(error)}`));
        }
      });
    });
  }
}
