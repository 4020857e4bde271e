import { build } from "esbuild";
import { readFile } from "node:fs/promises";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { dirname, join } from "node:path";
import sirv from "sirv";

const ROOT = join(__dirname, "..");
const DIST = join(ROOT, "dist");
const PAGE = join(__dirname, "page");
const PAGE_BUILD = join(ROOT, "build", "preview");
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
 * @throws Error when dist/ is not built or the port is taken
 */
export async function startPreview(port: number): Promise<PreviewServer> {
  await buildPage();
  const answers = new Map<string, readonly [type: string, read: () => Promise<string | Buffer>]>([
    ["/", ["text/html", () => readFile(join(PAGE, "index.html"))]],
    ["/page/layout.css", ["text/css", () => readFile(join(PAGE, "layout.css"))]],
    ["/favicon.ico", ["image/png", () => readFile(join(DIST, "assets", "icon-32.png"))]],
    ["/sample.xlsx", ["application/octet-stream", () => readFile(SAMPLE)]],
    ["/add-in/taskpane.html", ["text/html", readPane]],
    ["/office-js/AgaveErrorUX/index.html", ["text/html", () => Promise.resolve(TRUST_PAGE)]],
  ]);
  // Better now than at the first request.
  await readPane();
  const folders = [
    { prefix: "/page/", serve: sirv(PAGE_BUILD, { dev: true }) },
    { prefix: "/add-in/", serve: sirv(DIST, { dev: true }) },
    { prefix: "/office-js/", serve: sirv(OFFICE_JS, { maxAge: 86_400, immutable: true }) },
  ];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const answer = answers.get(pathname);
    if (answer !== undefined) return void sendFile(response, ...answer);
    const folder = folders.find(({ prefix }) => pathname.startsWith(prefix));
    if (folder === undefined) return send(response, 404, "text/plain", "Not found");
    request.url = pathname.slice(folder.prefix.length - 1);
    folder.serve(request, response, () => send(response, 404, "text/plain", "Not found"));
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

/** Bundles the page's own code, Univer included. */
async function buildPage(): Promise<void> {
  await build({
    entryPoints: { page: join(PAGE, "page.ts") },
    outdir: PAGE_BUILD,
    bundle: true,
    format: "esm",
    target: "es2022",
    minify: true,
    sourcemap: "linked",
    logLevel: "warning",
    define: { "process.env.NODE_ENV": '"production"', global: "globalThis" },
  });
}

/** The add-in's page, with office.js from here. */
async function readPane(): Promise<string> {
  return (await readFile(join(DIST, "taskpane.html"), "utf8")).replaceAll(CDN, "/office-js/");
}

async function sendFile(response: ServerResponse, type: string, read: () => Promise<string | Buffer>): Promise<void> {
  try {
    send(response, 200, type, await read());
  } catch (error) {
    send(response, 500, "text/plain", String(error));
  }
}

function send(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
  response.writeHead(status, { "Content-Type": type.startsWith("text/") ? `${type}; charset=utf-8` : type });
  response.end(body);
}
