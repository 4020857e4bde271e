import type { RequirementSets } from "../hosts/host-profile";

/**
 * The requirement matrix that office.js asks its host for: JSON of the sets and their versions, by which `isSetSupported` answers.
 * office.js's own check of every member is switched off in this version; the host refuses what it does not have.
 */
export function requirementMatrix(sets: RequirementSets): string {
  return JSON.stringify(sets);
}

/** Whether version "1.12" is at least version "1.9". */
export function isAtLeast(version: string, least: string): boolean {
  const [[major, minor], [leastMajor, leastMinor]] = [partsOf(version), partsOf(least)];
  return major > leastMajor || (major === leastMajor && minor >= leastMinor);
}

function partsOf(version: string): readonly [major: number, minor: number] {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return [major, minor];
}
