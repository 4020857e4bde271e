import { readFile } from "node:fs/promises";
import { CommandError } from "../report/command-error";
import { messageOf } from "../report/message-of";
import { terminalLine } from "../terminal-line";
import { deploymentOptions, USAGE } from "./deployment-options";
import { deploymentText } from "./deployment-text";
import { inspect } from "./inspect";

/** How the command ended. Both texts are empty or whole lines. */
interface Ended {
  readonly exitCode: 0 | 1 | 2;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * The command check:deployment: asks a server for every file of the add-in, as Excel would. The exit code is 0 when everything that
 * Excel needs is there; 1 when something is wrong; 2, with one line on stderr, when the server could not be asked.
 *
 * @param args what follows `npm run check:deployment --`
 * @param folder which relative paths start from
 */
export async function checkDeployment(args: readonly string[], folder: string): Promise<Ended> {
  try {
    if (args.includes("--help")) return { exitCode: 0, stdout: `${USAGE}\n`, stderr: "" };
    const { address, manifest, seconds } = deploymentOptions(args, folder);
    const inspection = await inspect({
      address,
      manifest: manifest === null ? null : await readText(manifest),
      seconds,
    });
    const isWrong = inspection.findings.some(({ gravity }) => gravity === "wrong");
    return {
      exitCode: isWrong ? 1 : 0,
      stdout: deploymentText(inspection).split("\n").map(terminalLine).join("\n"),
      stderr: "",
    };
  } catch (error) {
    const line = error instanceof CommandError ? error.message : `Unexpected: ${messageOf(error)}`;
    return { exitCode: 2, stdout: "", stderr: `${terminalLine(line)}\n` };
  }
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch {
    throw new CommandError(`${path} could not be read. Check --manifest.`);
  }
}
