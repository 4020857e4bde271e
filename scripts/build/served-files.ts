import { policyOf } from "./policy-of";
import { responseHeaders } from "./response-headers";
import { ruleFor } from "./rule-for";
import type { ServedFile } from "./served-file";

/**
 * Every file that a server has to send, with its headers, in the order of their names.
 *
 * Each file is listed by itself: no two rules of a host then fit the same file. Cloudflare would join their headers with a comma, and
 * Azure would only apply the first.
 *
 * @param files of dist/ with their content
 * @param address where they will be served
 */
export function servedFiles(files: ReadonlyMap<string, string | Buffer>, address: string): ServedFile[] {
  const folder = new URL(address).pathname.replace(/\/$/, "");
  return [...files]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([file, content]) => {
      const rule = ruleFor(file);
      if (rule === undefined) return [];
      const headers = responseHeaders(rule, file.endsWith(".html") ? policyOf(content.toString()) : undefined);
      // Cloudflare Pages sends a page's visitors on to its name without ".html", and looks up the headers of that.
      const names = file.endsWith(".html") ? [file, file.replace(/\.html$/, "")] : [file];
      return names.map((name) => ({ path: `${folder}/${name}`, headers }));
    });
}
