import type { Compilation, Module } from "webpack";

/** The folder of the innermost package that a file belongs to, such as ".../node_modules/@fluentui/tokens". */
const PACKAGE_FOLDER = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+(?=[\\/])/;

interface Folders {
  /** The project's own, to which every file outside node_modules belongs. */
  readonly own: string;
  /** webpack's, of which each script holds a little. */
  readonly webpack: string;
}

/**
 * The folders of the packages of which the files that webpack makes hold code, each once.
 *
 * What a page's template or a loader runs during the build is not among them, but what they hand on is.
 */
export function packageFolders({ chunks, chunkGraph }: Compilation, { own, webpack }: Folders): string[] {
  const modules = [...chunks].flatMap((chunk) => [...chunkGraph.getChunkModulesIterable(chunk)]).flatMap(joined);
  const folders = modules.map((module) => {
    // The code by which chunks are fetched, and modules find each other.
    if (module.type === "runtime") return webpack;
    return PACKAGE_FOLDER.exec(module.nameForCondition() ?? "")?.[0] ?? own;
  });
  return [...new Set(folders)];
}

/** The modules that webpack has joined into one. */
function joined(module: Module): readonly Module[] {
  return "modules" in module ? (module.modules as Module[]) : [module];
}
