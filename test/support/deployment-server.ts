import { readFileSync } from "node:fs";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname } from "node:path";
import { headersFile } from "../../scripts/build/headers-file";
import { releaseListOf } from "../../scripts/build/release-list-of";
import { servedFiles } from "../../scripts/build/served-files";
import { FUNCTIONS } from "../../src/answers/catalogue";
import { functionsMetadata } from "../../src/answers/functions-metadata";

/** What a server returns for a file. */
export interface Sent {
  status: number;
  headers: Record<string, string>;
  body: string | Buffer;
}

/** A server with the add-in on it, as a host serves it that reads the build's `_headers`. */
export interface DeploymentServer {
  readonly address: string;
  /** How often a file was asked for. */
  readonly asked: ReadonlyMap<string, number>;
  readonly close: () => Promise<void>;
}

/**
 * Serves dist/ on localhost, below the path /npq.
 *
 * @param change what this server does differently, for a file: it may alter what is sent, or return "silence" never to answer
 * @param filesFor the files for an address; without it a few that tests can do without a build
 */
export async function serveDeployment(
  change: (file: string, sent: Sent) => "silence" | void = () => undefined,
  filesFor: (address: string) => ReadonlyMap<string, string | Buffer> = smallDist,
): Promise<DeploymentServer> {
  const asked = new Map<string, number>();
  let respond: (path: string, response: ServerResponse) => void = () => undefined;
  const server = createServer(({ url = "/" }, response) => respond(url, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/npq`;
  const files = filesFor(address);
  const headers = headersOf(headersFile(servedFiles(files, address)));
  respond = (path, response) => {
    const file = path.replace("/npq/", "");
    asked.set(file, (asked.get(file) ?? 0) + 1);
    const body = files.get(file);
    const sent: Sent = {
      status: body === undefined ? 404 : 200,
      headers: { ...headers.get(path), "Content-Type": TYPES[extname(file)] ?? "text/plain" },
      body: body ?? "Not found",
    };
    if (change(file, sent) !== "silence") response.writeHead(sent.status, sent.headers).end(sent.body);
  };
  return { address, asked, close: () => closed(server) };
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "application/javascript",
  ".json": "application/json",
  ".png": "image/png",
  ".xml": "application/xml",
};

/** The files of a release, with two chunks and one that was kept from the release before. */
function smallDist(address: string): Map<string, string | Buffer> {
  const text = (file: string) => readFileSync(file, "utf8").replaceAll("https://localhost:3000", address);
  const icons = [...new Set(text("manifest.xml").match(/assets\/[\w-]+\.png/g))];
  const own = new Map<string, string | Buffer>([
    ["taskpane.html", text("src/taskpane/taskpane.html")],
    ["help.html", text("assets/help.html")],
    ["functions.js", JSON.stringify(FUNCTIONS.map(({ name }) => name))],
    ["functions.json", JSON.stringify(functionsMetadata(FUNCTIONS, address))],
    ["manifest.xml", text("manifest.xml")],
    ["pane.1a2b3c4d.js", "The pane"],
    ["checks-view.01234567.js", "Data checks"],
    ...icons.map((icon) => [icon, readFileSync(icon)] as const),
  ]);
  const kept = new Map([["pane.00000000.js", Buffer.from("The pane before")]]);
  const [, version] = /<Version>(\d+\.\d+\.\d+)\.0</.exec(text("manifest.xml")) ?? ["", ""];
  const list = JSON.stringify(releaseListOf(version, own, kept));
  return new Map<string, string | Buffer>([...own, ...kept, ["release.json", list]]);
}

/** The headers of each path, as Cloudflare reads them: rules that fit the same path are joined. */
function headersOf(text: string): Map<string, Record<string, string>> {
  const rules = new Map<string, Record<string, string>>();
  let current: Record<string, string> = {};
  for (const line of text.split("\n").filter((one) => one !== "" && !one.startsWith("#"))) {
    const [, name, value] = /^\s+([\w-]+): (.+)$/.exec(line) ?? [];
    if (name === undefined) rules.set(line, (current = rules.get(line) ?? {}));
    else current[name] = current[name] === undefined ? value : `${current[name]}, ${value}`;
  }
  return rules;
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
