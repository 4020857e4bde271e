import { build } from "esbuild";
import { readFile } from "node:fs/promises";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { basename, dirname, join } from "node:path";
import sirv from "sirv";

const ROOT = join(__dirname, "../../../..");
const DIST = join(ROOT, "dist");
const ASSETS = join(ROOT, "assets");
const PAGE = join(__dirname, "../page");
const SAMPLE = join(ROOT, "samples", "alliance-of-leading-learning.xlsx");
const OFFICE_JS = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");

/** Where the add-in's page fetches office.js; here it gets the same files from this server. */
const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";

/**
 * office.js asks this page whether to trust an Excel on the web outside Microsoft's own domains and without https. This one says
 * yes: page and add-in are the same server's.
 */
const TRUST_PAGE = `<!doctype html><title>Trusted</title><script>
addEventListener("message", ({ origin }) => parent.postMessage('{"hostUserTrusted":true}', origin));
</script>`;

type Content = string | Uint8Array;

/** A running preview server. */
export interface PreviewServer {
  /** "http://localhost:8080" */
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Serves the preview page, the built add-in of dist/ and office.js on localhost.
 *
 * @param port 0 takes a free one
 * @param addIn resolves when the add-in is built, for which requests for its files wait; without it dist/ is there already
 * @throws Error when dist/ is not there or the port is taken
 */
export async function startPreview(port: number, addIn?: Promise<void>): Promise<PreviewServer> {
  const page = await buildPage();
  const built = addIn ?? Promise.resolve();
  const answers = new Map<string, readonly [type: string, read: () => Content | Promise<Content>]>([
    ["/", ["text/html", () => readFile(join(PAGE, "index.html"))]],
    ["/page/layout.css", ["text/css", () => readFile(join(PAGE, "layout.css"))]],
    ["/page/page.css", ["text/css", () => page("page.css")]],
    ["/page/page.js", ["text/javascript", () => page("page.js")]],
    ["/favicon.ico", ["image/png", () => readFile(join(ASSETS, "icon-32.png"))]],
    // The build copies manifest and icons as they are; the page draws the ribbon from them without waiting for it.
    ["/add-in/manifest.xml", ["text/xml", () => readFile(join(ROOT, "manifest.xml"))]],
    ["/sample.xlsx", ["application/octet-stream", () => readFile(SAMPLE)]],
    ["/add-in/taskpane.html", ["text/html", () => built.then(readPane)]],
    ["/office-js/AgaveErrorUX/index.html", ["text/html", () => TRUST_PAGE]],
  ]);
  // Better now than at the first request.
  if (addIn === undefined) await readPane();
  const now = Promise.resolve();
  const folders = [
    { prefix: "/add-in/assets/", ready: now, serve: sirv(ASSETS, { dev: true }) },
    { prefix: "/add-in/", ready: built, serve: sirv(DIST, { dev: true }) },
    { prefix: "/office-js/", ready: now, serve: sirv(OFFICE_JS, { maxAge: 86_400, immutable: true }) },
  ];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const answer = answers.get(pathname);
    if (answer !== undefined) return void sendFile(response, ...answer);
    const folder = folders.find(({ prefix }) => pathname.startsWith(prefix));
    if (folder === undefined) return send(response, 404, "text/plain", "Not found");
    request.url = pathname.slice(folder.prefix.length - 1);
    const serve = (): void => folder.serve(request, response, () => send(response, 404, "text/plain", "Not found"));
    folder.ready.then(serve, (error: unknown) => send(response, 500, "text/plain", String(error)));
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    // Not to be reached from other computers: what is opened here may hold personal data.
    server.listen(port, "localhost", resolve);
  });
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Bundles the page's own code, Univer included. @returns a file of the bundle by its name */
async function buildPage(): Promise<(name: string) => Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: { page: join(PAGE, "page.ts") },
    outdir: PAGE,
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

/** The add-in's page, with office.js from here. */
async function readPane(): Promise<string> {
  return (await readFile(join(DIST, "taskpane.html"), "utf8")).replaceAll(CDN, "/office-js/");
}

async function sendFile(response: ServerResponse, type: string, read: () => Content | Promise<Content>): Promise<void> {
  try {
    send(response, 200, type, await read());
  } catch (error) {
    send(response, 500, "text/plain", String(error));
  }
}

function send(response: ServerResponse, status: number, type: string, body: Content): void {
  response.writeHead(status, { "Content-Type": type.startsWith("text/") ? `${type}; charset=utf-8` : type });
  response.end(body);
}
