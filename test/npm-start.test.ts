import { readFileSync } from "node:fs";
import { config, scripts } from "../package.json";
import { dependencies } from "../scripts/sideload/package.json";
import { packages } from "../scripts/sideload/package-lock.json";

/** `npm start` runs Microsoft's office-addin-debugging, which cannot be run here: it needs an Excel, and is not among the project's packages. */

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

test.each(["start", "stop"] as const)("npm %s runs what is pinned, whatever is published later", (name) => {
  expect(scripts[name]).toBe(`node scripts/sideload.mjs ${name}`);
  const program = readFileSync("scripts/sideload.mjs", "utf8");
  // As the lock file has it, and without scripts that packages would run while they are installed.
  expect(program).toContain('"ci", "--ignore-scripts"');
  expect(program).not.toContain("npx");
});

test("its lock file names every package in one version with its hash", () => {
  const { "": own, ...locked } = packages;
  expect(own.dependencies).toEqual(dependencies);
  expect(Object.values(dependencies).filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  expect(Object.keys(locked).length).toBeGreaterThan(500);
  const loose = Object.entries(locked).filter(
    ([, one]) => !("integrity" in one && one.integrity.startsWith("sha512-")),
  );
  expect(loose.map(([name]) => name)).toEqual([]);
});
