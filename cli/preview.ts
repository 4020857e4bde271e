import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { HOSTS, recordedHost } from "excel-stand-in";
import { startPreview } from "excel-stand-in/page";
import { ADD_IN_FILES } from "./add-in-files";

const ROOT = join(__dirname, "..");

/**
 * `npm run preview`: the add-in in a browser, beside a spreadsheet, without Excel. `-- --port 8081` takes another port, `-- --host mac` plays
 * another Excel, and `-- --host answers.json` one that was recorded (docs/self-check.md).
 *
 * The page opens at once, and the add-in once it is built, which takes about 15 seconds the first time.
 */
async function run(): Promise<void> {
  const { values } = parseArgs({
    options: { port: { type: "string", default: "8080" }, host: { type: "string", default: "web" } },
  });
  const { host } = values;
  const recorded = Object.hasOwn(HOSTS, host) ? {} : { answers: await answersFile(host) };
  const build = new AbortController();
  const built = buildAddIn(build.signal);
  try {
    const { address } = await startPreview({ ...ADD_IN_FILES, ...recorded, port: Number(values.port), built });
    process.stdout.write(
      `The preview is ready: ${address}${host === "web" ? "" : `/?host=${"answers" in recorded ? "recorded" : host}`}  (press Ctrl+C to stop it)\n`,
    );
    await built;
  } catch (error) {
    build.abort();
    throw error;
  }
}

/** The path of a file of answers to a self-check. @throws Error when there is none, or when it cannot be played */
async function answersFile(path: string): Promise<string> {
  const text = await readFile(path, "utf8").catch(() => {
    throw new Error(`There is no Excel "${path}", nor a file. Use one of: ${Object.keys(HOSTS).join(", ")}.`);
  });
  recordedHost(text);
  return resolve(path);
}

/** Builds dist/ as it is shipped, in a separate process, so that the server can answer in the meantime. */
async function buildAddIn(signal: AbortSignal): Promise<void> {
  const webpack = join(dirname(require.resolve("webpack-cli/package.json")), "bin", "cli.js");
  const building = spawn(process.execPath, [webpack, "--mode", "production"], { cwd: ROOT, stdio: "inherit", signal });
  const [code] = (await once(building, "exit")) as [number | null];
  if (code !== 0) throw new Error("The add-in could not be built; see the reason above.");
}

run().catch((error: NodeJS.ErrnoException) => {
  const isTaken = error.code === "EADDRINUSE";
  const reason = isTaken
    ? "The port is already in use. Choose another one: npm run preview -- --port 8081"
    : error.message;
  process.stderr.write(`The preview could not start. ${reason}\n`);
  process.exit(1);
});
