import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { request, type IncomingHttpHeaders } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startPreview, type PreviewServer } from "excel-stand-in/page";

const folder = mkdtempSync(join(tmpdir(), "preview-"));
const dist = join(folder, "dist");
let server: PreviewServer;

beforeAll(async () => {
  mkdirSync(dist);
  writeFileSync(join(folder, "secret.txt"), "secret");
  writeFileSync(join(folder, "manifest.xml"), "<OfficeApp/>");
  writeFileSync(join(folder, "sample.xlsx"), "sample");
  writeFileSync(join(dist, "pane.html"), "<p>pane</p>");
  writeFileSync(join(dist, "pane.js"), "pane()");
  server = await startPreview({ manifest: join(folder, "manifest.xml"), sample: join(folder, "sample.xlsx"), dist });
});
afterAll(async () => server.close());

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Asks as any program can: the path is sent as it is, where a browser would tidy it up first. */
function ask(path: string, headers: Readonly<Record<string, string>> = {}, method = "GET"): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.address);
    request({ hostname, port, path, method, headers, agent: false }, (response) => {
      let body = "";
      response.setEncoding("utf8").on("data", (part: string) => (body += part));
      response.on("end", () => resolve({ status: response.statusCode, headers: response.headers, body }));
    })
      .on("error", reject)
      .end();
  });
}

const goesOn = async (): Promise<void> => expect((await ask("/add-in/pane.js")).body).toBe("pane()");

test.each([
  ["//", 404],
  ["//example.org", 404],
  ["/\\", 404],
  ["/%", 404],
  ["/add-in/%", 404],
  ["/add-in/%00", 404],
  ["/add-in/%E0%A4", 404],
  ["/add-in/missing.html", 404],
  ["/add-in/", 404],
  ["/__proto__", 404],
  ["/constructor", 404],
  ["/office-js/", 404],
  ["/office-js/__proto__", 404],
  [`/${"a".repeat(10_000)}`, 404],
  ["?", 400],
  ["*", 400],
  ["http://example.org/", 400],
])("%s is answered, and the server goes on", async (path, status) => {
  expect((await ask(path)).status).toBe(status);
  await goesOn();
});

test.each(["bytes=5-2", "bytes=99999-", "bytes=-", "bytes=0-1,3-4", "nonsense"])(
  "the range %s is not what ends it either: the whole file is sent",
  async (range) => {
    expect(await ask("/add-in/pane.js", { range })).toMatchObject({ status: 200, body: "pane()" });
    await goesOn();
  },
);

test("a client that goes away in the middle, or speaks no HTTP, leaves it running", async () => {
  const { port } = new URL(server.address);
  for (const words of ["GET /page/page.js HTTP/1.1\r\nHost: localhost\r\n\r\n", "\0\0\0", "GET / HTTP/9.9\r\n\r\n"]) {
    await new Promise<void>((resolve) => {
      const socket = connect({ host: "localhost", port: Number(port) }, () => {
        socket.write(words);
        socket.destroy();
      });
      socket.on("close", () => resolve());
    });
  }
  await goesOn();
});

test.each([
  "/add-in/../secret.txt",
  "/add-in/..%2F/secret.txt",
  "/add-in/%2E%2E/secret.txt",
  "/add-in/..\\secret.txt",
  "/add-in//../../secret.txt",
  "/office-js/../package.json",
])("%s leads out of the folder, and finds nothing", async (path) => {
  expect((await ask(path)).status).toBe(404);
});

test.each([
  "example.org",
  "localhost.example.org",
  "127.0.0.1.example.org",
  "example.org:8080",
  "localhost@example.org",
])("a page whose name is %p is told nothing, though its name may lead to this computer", async (host) => {
  for (const path of ["/", "/sample.xlsx", "/add-in/pane.js", "/add-in/pane.html"]) {
    const answer = await ask(path, { host });
    expect([answer.status, answer.body]).toEqual([421, "This server answers to localhost only."]);
  }
});

test.each(["localhost", "LOCALHOST:9", "127.0.0.1:8080", "[::1]:8080"])(
  "this computer may call itself %s",
  async (host) => {
    expect((await ask("/sample.xlsx", { host })).status).toBe(200);
  },
);

test.each(["POST", "PUT", "DELETE", "OPTIONS"])("%s does nothing", async (method) => {
  expect((await ask("/sample.xlsx", {}, method)).status).toBe(405);
});

test.each([
  "/",
  "/sample.xlsx",
  "/add-in/pane.js",
  "/add-in/pane.html",
  "/office-js/AgaveErrorUX/index.html",
  "/missing",
])("%s may be framed, loaded and opened by pages of this server alone", async (path) => {
  const { headers } = await ask(path);
  expect(headers).toMatchObject({
    "content-security-policy": expect.stringMatching(/(^|; )frame-ancestors 'self'$/) as string,
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "referrer-policy": "same-origin",
    "x-content-type-options": "nosniff",
    "x-frame-options": "SAMEORIGIN",
  });
  expect(headers["access-control-allow-origin"]).toBeUndefined();
});

test("the page runs no scripts but its own, and sends nothing anywhere else", async () => {
  const { headers } = await ask("/");
  const policy = String(headers["content-security-policy"]).split("; ");
  expect(policy).toEqual(expect.arrayContaining(["default-src 'none'", "script-src 'self'", "connect-src 'self'"]));
  expect(policy.filter((directive) => /\*|https?:|unsafe-eval/.test(directive))).toEqual([]);
});
