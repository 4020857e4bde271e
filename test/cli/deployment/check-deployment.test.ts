import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkDeployment } from "../../../cli/deployment/check-deployment";
import { version } from "../../../package.json";
import { serveDeployment, type DeploymentServer, type Sent } from "../../support/deployment-server";

let server: DeploymentServer | undefined;
afterEach(() => server?.close());

/** What the command says about a server that does something differently. */
async function checked(change?: (file: string, sent: Sent) => "silence" | void, ...options: string[]) {
  server = await serveDeployment(change);
  return checkDeployment([server.address, ...options], process.cwd());
}

/** The same for one header of one file; null does not send it. */
const withHeader = (of: string | RegExp, name: string, value: string | null) =>
  checked((file, sent) => {
    if (typeof of === "string" ? file !== of : !of.test(file)) return;
    if (value === null) delete sent.headers[name];
    else sent.headers[name] = value;
  });

test("a server that sends what the build wrote down is right", async () => {
  const { exitCode, stdout, stderr } = await checked();
  expect(stdout).toBe(
    `${server?.address}, release ${version}: 22 files asked for. The files and their headers are as Excel needs them.\n`,
  );
  expect([exitCode, stderr]).toEqual([0, ""]);
});

test("every file of the manifest and every chunk is asked for, once", async () => {
  await checked();
  const asked = [...(server?.asked ?? [])];
  const named = readFileSync("manifest.xml", "utf8").matchAll(/https:\/\/localhost:3000\/([^"]+)/g);
  const chunks = ["pane.1a2b3c4d.js", "checks-view.01234567.js", "pane.00000000.js"];
  for (const file of [...chunks, ...[...named].map(([, path]) => path)]) expect(asked).toContainEqual([file, 1]);
});

interface Case {
  readonly name: string;
  readonly of: string | RegExp;
  readonly header: string;
  readonly value: string | null;
  readonly says: readonly string[];
}

const WRONG: readonly Case[] = [
  {
    name: "functions.json cannot be read from another origin",
    of: "functions.json",
    header: "Access-Control-Allow-Origin",
    value: null,
    says: [
      "functions.json:",
      "does not send Access-Control-Allow-Origin",
      "#NAME?",
      '"Access-Control-Allow-Origin: *"',
    ],
  },
  {
    name: "functions.json may be read by somebody else only",
    of: "functions.json",
    header: "Access-Control-Allow-Origin",
    value: "https://example.org",
    says: ["functions.json:", "Only https://example.org may fetch it."],
  },
  {
    name: "icons may not be kept",
    of: /\.png$/,
    header: "Cache-Control",
    value: "no-store",
    says: ["assets/icon-32.png, ", " more:", "buttons without icons"],
  },
  {
    name: "the page is kept for a year",
    of: "taskpane.html",
    header: "Cache-Control",
    value: "public, max-age=31536000",
    says: ["taskpane.html:", "more than a day", '"Cache-Control: no-cache"'],
  },
  {
    name: "frames are forbidden",
    of: "taskpane.html",
    header: "X-Frame-Options",
    value: "SAMEORIGIN",
    says: ["taskpane.html:", '"X-Frame-Options: SAMEORIGIN"', "The pane stays empty.", "Stop sending X-Frame-Options"],
  },
  {
    name: "frame-ancestors forgets Excel on the web",
    of: "taskpane.html",
    header: "Content-Security-Policy",
    value: "frame-ancestors 'self' https://*.sharepoint.com excel.cloud.microsoft",
    says: ["taskpane.html:", "frame-ancestors that does not allow https://*.officeapps.live.com."],
  },
  {
    name: "the policy keeps office.js out",
    of: "taskpane.html",
    header: "Content-Security-Policy",
    value: "default-src 'self'",
    says: ["script-src lacks https://appsforoffice.microsoft.com.", "style-src lacks 'unsafe-inline'.", "or none."],
  },
  {
    name: "the second of two policies keeps office.js out",
    of: "taskpane.html",
    header: "Content-Security-Policy",
    value: "upgrade-insecure-requests, script-src 'self'",
    says: ["script-src lacks https://appsforoffice.microsoft.com."],
  },
  {
    name: "the page is isolated",
    of: "taskpane.html",
    header: "Cross-Origin-Embedder-Policy",
    value: "require-corp",
    says: ["taskpane.html:", "keeps Microsoft's office.js out"],
  },
  {
    name: "functions.json has the wrong type",
    of: "functions.json",
    header: "Content-Type",
    value: "application/octet-stream",
    says: ["functions.json:", "application/octet-stream, not application/json."],
  },
];

test.each(WRONG)("wrong: $name", async ({ of, header, value, says }) => {
  const { exitCode, stdout } = await withHeader(of, header, value);
  expect(stdout).toContain("The add-in does not work everywhere as it is.\n\nWrong\n");
  for (const text of says) expect(stdout).toContain(text);
  expect(exitCode).toBe(1);
});

const ADVICE: readonly Case[] = [
  {
    name: "icons cannot be read from another origin",
    of: /\.png$/,
    header: "Access-Control-Allow-Origin",
    value: null,
    says: ["assets/icon-32.png, ", "Excel on the web may fetch it"],
  },
  {
    name: "a chunk may not be kept",
    of: "pane.1a2b3c4d.js",
    header: "Cache-Control",
    value: "no-store",
    says: ["pane.1a2b3c4d.js:", "immutable"],
  },
  {
    name: "nobody says how long the page may be kept",
    of: "taskpane.html",
    header: "Cache-Control",
    value: null,
    says: ["taskpane.html:", "does not say how long"],
  },
  {
    name: "media types may be guessed",
    of: /./,
    header: "X-Content-Type-Options",
    value: null,
    says: [" more:", "nosniff"],
  },
];

test.each(ADVICE)("advice: $name", async ({ of, header, value, says }) => {
  const { exitCode, stdout } = await withHeader(of, header, value);
  expect(stdout).toContain("are as Excel needs them.\n\nAdvice\n");
  for (const text of says) expect(stdout).toContain(text);
  expect(exitCode).toBe(0);
});

test.each([
  ["no-cache, as images' servers should not say", "no-cache", 1],
  ["a day", "max-age=86400", 0],
])("icons: %s", async (_, value, exitCode) => {
  expect((await withHeader(/\.png$/, "Cache-Control", value)).exitCode).toBe(exitCode);
});

test.each([
  ["everybody", "*"],
  ["https", "https:"],
  ["Microsoft's three", "https://excel.cloud.microsoft https://*.officeapps.live.com https://*.sharepoint.com"],
  ["whole domains", "*.cloud.microsoft *.live.com *.sharepoint.com"],
])("frame-ancestors may allow %s", async (_, sources) => {
  const { exitCode, stdout } = await withHeader(
    "taskpane.html",
    "Content-Security-Policy",
    `frame-ancestors ${sources}`,
  );
  expect([exitCode, stdout]).toEqual([0, expect.not.stringContaining("Wrong")]);
});

/** A server that sends something else in place of a file. */
const instead = (of: string, sent: Partial<Sent>) =>
  checked((file, right) => {
    if (file === of) Object.assign(right, sent);
  });

test.each<[string, string, Partial<Sent>, string]>([
  ["a missing chunk", "pane.1a2b3c4d.js", { status: 404 }, "It is missing (status 404)."],
  ["a chunk that was kept, and is missing", "pane.00000000.js", { status: 404 }, "It is missing (status 404)."],
  ["a missing icon", "assets/refresh-80.png", { status: 404 }, "It is missing (status 404)."],
  ["a missing manifest", "manifest.xml", { status: 404 }, "It is missing (status 404)."],
  ["no list of the release", "release.json", { status: 404 }, "It is missing (status 404)."],
  ["a sign-in", "taskpane.html", { status: 401 }, "Excel cannot sign in"],
  ["a failure", "functions.js", { status: 502 }, "The server fails (status 502)."],
  [
    "somewhere else",
    "functions.js",
    { status: 302, headers: { Location: "https://cdn.example.org/functions.js" } },
    "sends it on to https://cdn.example.org/functions.js.",
  ],
  [
    "a page of another server",
    "taskpane.html",
    { status: 302, headers: { Location: "https://login.example.org/" } },
    "sends it on to https://login.example.org/.",
  ],
  [
    "a page in place of a missing file",
    "checks-view.01234567.js",
    { headers: { "Content-Type": "text/html" }, body: "<!doctype html>" },
    "Perhaps the file is missing, and the server returns a page instead.",
  ],
  [
    "a file of another release",
    "functions.js",
    { body: '"RETENTION" of 0.1.0' },
    "Its content is not what release.json says",
  ],
  ["functions.json without functions", "functions.json", { body: "{}" }, "It does not describe any function."],
  ["functions.json that is none", "functions.json", { body: "<html>" }, "It does not describe any function."],
  ["a list that is none", "release.json", { body: "null" }, "It is not the list of a release"],
  ["a manifest that is none", "manifest.xml", { body: "<html></html>" }, "It is not the manifest of an add-in."],
])("wrong: %s", async (_, file, sent, says) => {
  const { exitCode, stdout } = await instead(file, sent);
  expect(stdout).toContain(`  ${file}:\n      `);
  expect(stdout).toContain(says);
  expect(exitCode).toBe(1);
});

test("a page that is sent on to its name without .html is read there", async () => {
  const { exitCode, stdout } = await checked((file, sent) => {
    if (file === "taskpane.html") Object.assign(sent, { status: 308, headers: { Location: "/npq/taskpane" } });
    if (file === "taskpane") Object.assign(sent, { status: 200, body: readFileSync("src/taskpane/taskpane.html") });
    if (file === "taskpane") sent.headers["Content-Type"] = "text/html";
  });
  expect(stdout).toContain("\n\nAdvice\n  taskpane.html:\n      The server sends it on to ");
  expect([exitCode, stdout]).toEqual([0, expect.not.stringContaining("Wrong")]);
});

test("a build for another address is recognised in the manifest and in functions.json", async () => {
  const { exitCode, stdout } = await checked((file, sent) => {
    if (file.startsWith("functions.json") || file === "manifest.xml") {
      sent.body = String(sent.body).replaceAll(/http:\/\/127[^"]*\/npq/g, "https://localhost:3000");
    }
  });
  expect(stdout).toContain(
    `It names another address than ${server?.address} (20 times), such as https://localhost:3000/`,
  );
  expect(stdout).toContain("Excel's help on the functions leads to https://localhost:3000/help.html");
  expect(stdout).toContain(`Build with --env url=${server?.address}`);
  expect(exitCode).toBe(1);
});

test("a manifest of another version than the files is recognised", async () => {
  const { stdout } = await checked((file, sent) => {
    if (file === "manifest.xml") sent.body = String(sent.body).replace(`${version}.0`, "0.1.0.0");
  });
  expect(stdout).toContain(`It is of version 0.1.0.0, but the files on the server are of release ${version}.`);
});

test("functions that nobody answers, and another namespace, are recognised", async () => {
  const { stdout } = await checked((file, sent) => {
    if (file === "functions.json") sent.body = String(sent.body).replace('"id":"RETENTION"', '"id":"STAYING"');
    if (file === "manifest.xml") sent.body = String(sent.body).replace('DefaultValue="NPQ"', 'DefaultValue="CPD"');
  });
  expect(stdout).toContain("It describes STAYING, which functions.js does not have.");
  expect(stdout).toContain("help.html does not describe =CPD.RECRUITMENT, =CPD.FSM, =CPD.NONWHITEBRITISH and 19 more.");
});

describe("with a manifest of one's own", () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "manifest-"))));
  afterEach(() => rmSync(folder, { recursive: true }));

  test("that one is compared with the server", async () => {
    const path = join(folder, "manifest.xml");
    writeFileSync(path, readFileSync("manifest.xml"));
    const { exitCode, stdout } = await checked(undefined, "--manifest", path);
    expect(stdout).toContain("It names another address than");
    expect(server?.asked.has("manifest.xml")).toBe(false);
    expect(exitCode).toBe(1);
  });
});

test("a file that never comes is named, and the command ends", async () => {
  const isStuck = (file: string) => (file === "functions.js" ? "silence" : undefined);
  const { exitCode, stdout } = await checked(isStuck, "--seconds", "0.3");
  expect(stdout).toContain("  functions.js:\n      It did not come: there was no answer within 0.3 seconds.");
  expect(exitCode).toBe(1);
});

/** The command could not do what it was asked: one line on stderr, and nothing else. */
function expectNotAsked(ended: Awaited<ReturnType<typeof checkDeployment>>, says: string | RegExp) {
  expect(ended).toEqual({ exitCode: 2, stdout: "", stderr: expect.stringMatching(/^[^\n]+\n$/) });
  expect(ended.stderr).toMatch(says);
}

test("a server that never answers cannot be asked", async () => {
  expectNotAsked(
    await checked(() => "silence", "--seconds", "0.3"),
    "could not be asked: there was no answer within 0.3 seconds.",
  );
});

test("a server that does not speak http cannot be asked", async () => {
  const other = createServer((socket) => socket.end("SSH-2.0\r\n", () => socket.destroy()));
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  const { port } = other.address() as { port: number };
  expectNotAsked(await checkDeployment([`http://127.0.0.1:${port}`], "."), "could not be asked: ");
  await new Promise((resolve) => other.close(resolve));
});

test("where there is no server, nothing can be asked", async () => {
  const { address, close } = await serveDeployment();
  await close();
  expectNotAsked(await checkDeployment([address], "."), "could not be asked: no server answers there.");
});

test.each([
  [[], /^Name the address where the add-in is served\. Usage: /],
  [["npq.example.org"], "npq.example.org is not an address. Write it as https://npq.example.org"],
  [["https://npq.example.org/?a=1"], "is not an address"],
  [["https://npq.example.org", "https://other.example.org"], /^Name one address, not 2\. Usage: /],
  [["https://npq.example.org", "--verbose"], /^--verbose is not an option\. Usage: /],
  [["https://npq.example.org", "--seconds", "soon"], "--seconds must be between 1 and 600, not soon."],
  [["https://npq.example.org", "--manifest", "none.xml"], "none.xml could not be read. Check --manifest."],
])("%j cannot be asked", async (args, says) => {
  expectNotAsked(await checkDeployment(args, "."), says);
});

test("--help says how to ask", async () => {
  expect(await checkDeployment(["--help"], ".")).toMatchObject({
    exitCode: 0,
    stdout: expect.stringMatching(/^Usage: /),
  });
});
