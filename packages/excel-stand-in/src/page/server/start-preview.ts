import { access } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { dirname, join } from "node:path";
import sirv from "sirv";
import { send } from "./content";
import type { PreviewOptions } from "./preview-options";
import { refusalOf } from "./refusal-of";
import { SECURITY_HEADERS } from "./security-headers";
import { servedFiles, type ServedFiles } from "./served-files";

const OFFICE_JS = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");

/** A running preview server. */
export interface PreviewServer {
  /** "http://localhost:8080" */
  readonly address: string;
  close(): Promise<void>;
}

/** A folder whose files are sent as they are, once it is ready. */
interface ServedFolder {
  readonly prefix: string;
  readonly ready: Promise<void>;
  readonly serve: ReturnType<typeof sirv>;
}

/**
 * Serves the preview page, an add-in and office.js on localhost: a spreadsheet in the browser, with the add-in's ribbon and pane.
 *
 * @throws Error when the add-in is neither there nor being built, or when the port is taken
 */
export async function startPreview(options: PreviewOptions): Promise<PreviewServer> {
  const built = options.built ?? checkBuilt(options.dist);
  if (options.built === undefined) await built;
  const files = await servedFiles(options, built);
  const folders = servedFolders(options, built);
  const server = createServer((request, response) => {
    answer(request, response, files, folders).catch((error: unknown) => sendError(response, error));
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    // Not to be reached from other computers: what is opened here may hold personal data.
    server.listen(options.port ?? 0, "localhost", resolve);
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

/** Better now than at the first request. */
async function checkBuilt(dist: string): Promise<void> {
  await access(dist).catch(() => {
    throw new Error(`The add-in has not been built: ${dist} does not exist.`);
  });
}

/** The first folder that an address lies in is the one that counts. */
function servedFolders({ dist, assets }: PreviewOptions, built: Promise<void>): readonly ServedFolder[] {
  const now = Promise.resolve();
  return [
    ...(assets === undefined ? [] : [{ prefix: "/add-in/assets/", ready: now, serve: sirv(assets, { dev: true }) }]),
    { prefix: "/add-in/", ready: built, serve: sirv(dist, { dev: true }) },
    { prefix: "/office-js/", ready: now, serve: sirv(OFFICE_JS, { maxAge: 86_400, immutable: true }) },
  ];
}

/** Answers one request. Whatever it asks for, the server goes on: what goes wrong rejects, and is sent as an error. */
async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  files: ServedFiles,
  folders: readonly ServedFolder[],
): Promise<void> {
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
  const refusal = refusalOf(request);
  if (refusal !== null) return send(response, { type: "text/plain", body: refusal.reason }, refusal.status);
  // Not by the class URL, which throws for an address such as "//".
  const [path = "/"] = (request.url ?? "/").split(/[?#]/);
  const file = files(path);
  if (file !== undefined) return send(response, await file);
  const folder = folders.find(({ prefix }) => path.startsWith(prefix));
  if (folder === undefined) return sendNotFound(response);
  await folder.ready;
  request.url = path.slice(folder.prefix.length - 1);
  // sirv reads a part of a file as it is asked for, also one that ends before it begins, which throws.
  delete request.headers.range;
  folder.serve(request, response, () => sendNotFound(response));
}

function sendNotFound(response: ServerResponse): void {
  send(response, { type: "text/plain", body: "Not found" }, 404);
}

function sendError(response: ServerResponse, error: unknown): void {
  if (response.headersSent) return void response.destroy();
  if ((error as NodeJS.ErrnoException).code === "ENOENT") return sendNotFound(response);
  send(response, { type: "text/plain", body: String(error) }, 500);
}
