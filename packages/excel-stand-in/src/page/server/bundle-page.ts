import { build } from "esbuild";
import { basename, join } from "node:path";

/** Bundles the page's own code, Univer included. @returns a file of the bundle by its name */
export async function bundlePage(folder: string): Promise<(name: string) => Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: { page: join(folder, "page.ts") },
    outdir: folder,
    write: false,
    bundle: true,
    format: "esm",
    target: "es2022",
    minify: true,
    logLevel: "warning",
    define: { "process.env.NODE_ENV": '"production"', global: "globalThis" },
  });
  return (name) => {
    const file = outputFiles.find(({ path }) => basename(path) === name);
    if (file === undefined) throw new Error(`The page's bundle has no ${name}.`);
    return file.contents;
  };
}
