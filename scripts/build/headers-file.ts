import type { ServedFile } from "./served-file";

/**
 * The file `_headers`, which Cloudflare Pages and Netlify read: a path, and its headers indented below it. Both send the right media
 * types by themselves. Cloudflare reads up to 100 paths, and up to 2,000 characters a line:
 * https://developers.cloudflare.com/pages/configuration/headers/
 */
export function headersFile(files: readonly ServedFile[]): string {
  const blocks = files.map(({ path, headers }) => [path, ...linesOf(headers)].join("\n"));
  return ["# Made by the build. The reasons are in scripts/build/hosting-rules.ts.", ...blocks, ""].join("\n");
}

function linesOf(headers: ServedFile["headers"]): string[] {
  return Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
}
