import { readFileSync } from "node:fs";
import { HOSTS, type HostName, type HostProfile } from "excel-stand-in";

export type PlayedHost = HostName | "oldest";

/** Requirement sets that the manifest asks for, in lower case. */
function manifestSets(): Record<string, string> {
  const sets = readFileSync("manifest.xml", "utf8").matchAll(/<Set Name="(\w+)" MinVersion="([\d.]+)"/g);
  return Object.fromEntries([...sets].map(([, name, version]) => [name.toLowerCase(), version]));
}

/** The Excel that just meets the manifest: what is newer is not there. */
const OLDEST: HostProfile = {
  ...HOSTS["ltsc-2021"],
  title: "The oldest Excel that the manifest accepts",
  requirementSets: { ...HOSTS["ltsc-2021"].requirementSets, ...manifestSets() },
};

/** Every Excel in which the jobs are done: all that the stand-in plays, and the oldest that the manifest accepts. */
export const PLAYED_HOSTS: Readonly<Record<PlayedHost, HostProfile>> = { ...HOSTS, oldest: OLDEST };
