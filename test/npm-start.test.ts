import { readFileSync } from "node:fs";
import { config, scripts } from "../package.json";

/** `npm start` runs Microsoft's office-addin-debugging, which cannot be run here. It is told what it needs in package.json. */

test("a development server that is already running is found where the manifest and the server itself have it", () => {
  // office-addin-debugging starts `npm run dev-server` unless something answers on this port.
  expect(config.dev_server_port).toBe(3000);
  expect(scripts["dev-server"]).toContain("webpack serve");
  const addresses = readFileSync("manifest.xml", "utf8").match(/https:\/\/localhost(:\d+)?/g) ?? [];
  expect(new Set(addresses)).toEqual(new Set([`https://localhost:${config.dev_server_port}`]));
  const webpack = readFileSync("webpack.config.js", "utf8");
  expect(webpack).toContain("port: config.dev_server_port,");
  expect(webpack).not.toMatch(/\b3000\b/);
});

test.each(["start", "stop"] as const)("npm %s runs one version of it, whatever is published later", (name) => {
  expect(scripts[name]).toMatch(/^npx --yes office-addin-debugging@\d+\.\d+\.\d+ /);
});
