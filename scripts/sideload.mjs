import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/**
 * `npm start` and `npm stop`: Microsoft's office-addin-debugging, which loads the add-in into the Excel of this machine.
 *
 * It brings hundreds of packages, one of which (keytar, for manifests of another kind) has to be compiled where no compiler may be. So they
 * are not among the project's own, but installed here when they are first needed: each exactly as the lock file has it, and none may run
 * a script of its own while it is installed.
 */
const FOLDER = fileURLToPath(new URL("sideload", import.meta.url));
const TOOL = fileURLToPath(new URL("sideload/node_modules/office-addin-debugging/cli.js", import.meta.url));

const [action] = process.argv.slice(2);
const npm = process.env.npm_execpath;
if (npm === undefined || (action !== "start" && action !== "stop")) fail("Run it as npm start or npm stop.");

if (!existsSync(TOOL)) run([npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund"], FOLDER);
run([TOOL, action, "manifest.xml", "desktop"]);

/** Runs a program of Node.js to its end. @param {string[]} args @param {string} [folder] */
function run(args, folder) {
  const { status } = spawnSync(process.execPath, args, { stdio: "inherit", cwd: folder ?? process.cwd() });
  if (status !== 0) process.exit(status ?? 1);
}

/** @param {string} message @returns {never} */
function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
