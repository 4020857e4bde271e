import { HOSTING_RULES, type HostingRule } from "./hosting-rules";

/** @returns undefined for a file that nobody asks a server for. */
export function ruleFor(file: string): HostingRule | undefined {
  return HOSTING_RULES.find(({ files }) => files.test(file));
}
