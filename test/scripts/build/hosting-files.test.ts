import { readFileSync } from "node:fs";
import { azureConfig } from "../../../scripts/build/azure-config";
import { headersFile } from "../../../scripts/build/headers-file";
import { policyOf } from "../../../scripts/build/policy-of";
import { servedFiles } from "../../../scripts/build/served-files";

const PAGE = readFileSync("src/taskpane/taskpane.html", "utf8");

const DIST = new Map([
  ["taskpane.html", PAGE],
  ["functions.js", ""],
  ["functions.json", ""],
  ["message.js", ""],
  ["manifest.xml", ""],
  ["release.json", ""],
  ["assets/icon-32.png", ""],
  ["pane.1a2b3c4d.js", ""],
  ["licences.txt", ""],
]);

const headersAt = (address: string) =>
  new Map(servedFiles(DIST, address).map(({ path, headers }) => [path, headers] as const));

const POLICY = policyOf(PAGE);

test("every file has its headers, and no path is there twice", () => {
  const ask = { "Cache-Control": "no-cache", "X-Content-Type-Options": "nosniff" };
  const keep = { ...ask, "Cache-Control": "public, max-age=31536000, immutable" };
  const everybody = { "Access-Control-Allow-Origin": "*" };
  const page = { ...ask, "Content-Security-Policy": POLICY };
  expect(servedFiles(DIST, "https://npq.example.org").map(({ path, headers }) => [path, headers])).toEqual([
    ["/assets/icon-32.png", { ...ask, ...everybody, "Cache-Control": "public, max-age=86400" }],
    ["/functions.js", { ...ask, ...everybody }],
    ["/functions.json", { ...ask, ...everybody }],
    ["/licences.txt", ask],
    ["/manifest.xml", ask],
    ["/message.js", ask],
    ["/pane.1a2b3c4d.js", keep],
    ["/release.json", ask],
    ["/taskpane.html", page],
    // Where Cloudflare Pages sends those who ask for taskpane.html.
    ["/taskpane", page],
  ]);
});

test("the policy is the page's own, and Excel may show the page in a frame", () => {
  expect(POLICY).toContain("script-src 'self' https://appsforoffice.microsoft.com;");
  for (const headers of headersAt("https://npq.example.org").values()) {
    expect(Object.keys(headers)).not.toContain("X-Frame-Options");
    expect(headers["Content-Security-Policy"] ?? "").not.toContain("frame-ancestors");
  }
});

test("an address with a path has it in front of every file", () => {
  const paths = [...headersAt("https://example.org/tools/npq").keys()];
  expect(paths).toHaveLength(10);
  for (const path of paths) expect(path).toMatch(/^\/tools\/npq\/\w/);
});

test("_headers has a path, and below it its headers, within Cloudflare's limits", () => {
  const text = headersFile(servedFiles(DIST, "https://npq.example.org"));
  expect(text).toContain(
    "\n/functions.json\n  Cache-Control: no-cache\n  X-Content-Type-Options: nosniff\n  Access-Control-Allow-Origin: *\n/licences.txt\n",
  );
  const lines = text.split("\n");
  expect(lines.filter((line) => line.startsWith("/"))).toHaveLength(10);
  expect(lines.filter((line) => line.length > 2000)).toEqual([]);
});

test("with twice the chunks that the add-in has, both stay within their host's limits", () => {
  const chunks = Array.from({ length: 40 }, (_, i) => [`some-view.${String(i).padStart(8, "0")}.js`, ""] as const);
  const icons = Array.from({ length: 20 }, (_, i) => [`assets/icon-${i}.png`, ""] as const);
  const files = servedFiles(new Map([...DIST, ...chunks, ...icons]), "https://npq.example.org");
  expect(files.length).toBeLessThanOrEqual(100);
  expect(azureConfig(files).length).toBeLessThanOrEqual(20_000);
});

test("staticwebapp.config.json says the same", () => {
  const files = servedFiles(DIST, "https://npq.example.org");
  const { routes, mimeTypes } = JSON.parse(azureConfig(files));
  expect(routes).toEqual(files.map(({ path, headers }) => ({ route: path, headers })));
  expect(mimeTypes[".json"]).toBe("application/json");
});
