import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { bundlePage } from "./bundle-page";
import type { Content } from "./content";
import type { PreviewOptions } from "./preview-options";
import { PAGE_POLICY } from "./security-headers";

const PAGE = join(__dirname, "..");

/** Where an add-in's page fetches office.js; here it gets the same files from this server. */
const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";

/**
 * office.js asks this page whether to trust an Excel on the web outside Microsoft's own domains and without https. This one says
 * yes to its own pages: page and add-in come from the same server.
 */
const TRUST_PAGE = `<!doctype html><title>Trusted</title><script>
addEventListener("message", ({ origin }) => {
  if (origin === location.origin) parent.postMessage('{"hostUserTrusted":true}', origin);
});
</script>`;

/** Returns the file at an address; undefined for any other address. */
export type ServedFiles = (path: string) => Promise<Content> | undefined;

/** The files that are not sent as they lie in a folder: the page, the manifest, the sample, and the add-in's own pages. */
export async function servedFiles(options: PreviewOptions, built: Promise<void>): Promise<ServedFiles> {
  const { manifest, dist, sample, sampleName = basename(sample), answers } = options;
  const bundled = await bundlePage(PAGE);
  const sampleHeaders = { "Content-Disposition": `attachment; filename*=UTF-8''${encodeURIComponent(sampleName)}` };
  const files: Readonly<Record<string, () => Promise<Content>>> = {
    "/": async () => ({
      type: "text/html",
      body: await readFile(join(PAGE, "index.html")),
      headers: { "Content-Security-Policy": PAGE_POLICY },
    }),
    "/page/layout.css": async () => ({ type: "text/css", body: await readFile(join(PAGE, "layout.css")) }),
    "/page/page.css": async () => ({ type: "text/css", body: bundled("page.css") }),
    "/page/page.js": async () => ({ type: "text/javascript", body: bundled("page.js") }),
    "/manifest.xml": async () => ({ type: "text/xml", body: await readFile(manifest) }),
    "/sample.xlsx": async () => ({
      type: "application/octet-stream",
      body: await readFile(sample),
      headers: sampleHeaders,
    }),
    ...(answers === undefined
      ? {}
      : { "/answers.json": async () => ({ type: "application/json", body: await readFile(answers) }) }),
    "/office-js/AgaveErrorUX/index.html": async () => ({ type: "text/html", body: TRUST_PAGE }),
  };
  return (path) => {
    if (Object.hasOwn(files, path)) return files[path]?.();
    const addInPage = /^\/add-in\/([\w-]+\.html)$/.exec(path)?.[1];
    return addInPage === undefined ? undefined : built.then(() => withOfficeJs(join(dist, addInPage)));
  };
}

/** A page of the add-in, with office.js from here. */
async function withOfficeJs(path: string): Promise<Content> {
  return { type: "text/html", body: (await readFile(path, "utf8")).replaceAll(CDN, "/office-js/") };
}
