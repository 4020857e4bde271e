import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { checkOptions } from "../report/check-options";
import { CommandError } from "../report/command-error";

export const USAGE =
  "Usage: npm run --silent check:deployment -- https://npq.example.org [--manifest manifest.xml] [--seconds 10]";

export interface DeploymentOptions {
  /** Where the add-in is served, without a slash at the end. */
  readonly address: string;
  /** Absolute path of the manifest that users have been given; null takes the one on the server. */
  readonly manifest: string | null;
  /** How long to wait for each file. */
  readonly seconds: number;
}

/**
 * Reads the command's arguments.
 *
 * @param folder which relative paths start from
 * @throws CommandError when they are not valid
 */
export function deploymentOptions(args: readonly string[], folder: string): DeploymentOptions {
  const { values, positionals } = parse(args);
  const [address, ...others] = positionals;
  if (address === undefined) throw new CommandError(`Name the address where the add-in is served. ${USAGE}`);
  if (others.length > 0) throw new CommandError(`Name one address, not ${positionals.length}. ${USAGE}`);
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || url.search !== "" || url.hash !== "") {
    throw new CommandError(
      `${address} is not an address. Write it as https://npq.example.org or https://example.org/npq.`,
    );
  }
  const seconds = Number(values.seconds);
  if (!(seconds > 0 && seconds <= 600))
    throw new CommandError(`--seconds must be between 1 and 600, not ${values.seconds}.`);
  const manifest = values.manifest === undefined ? null : resolve(folder, values.manifest);
  return { address: url.href.replace(/\/+$/, ""), manifest, seconds };
}

function parse(args: readonly string[]) {
  const options = { manifest: { type: "string" }, seconds: { type: "string", default: "10" } } as const;
  checkOptions(args, options, USAGE);
  return parseArgs({ args: [...args], options, allowPositionals: true });
}
