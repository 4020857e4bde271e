import type { PublicCopy } from "../public-copy";
import { everybodyInOneGroup } from "./everybody-in-one-group";
import { groupsNotInTime, groupsNotWhiteBritish } from "./same-of-a-group";
import { sameOfAQualification } from "./same-of-a-qualification";

/**
 * Where a copy shows that the same holds for everybody of a group, a sentence each. No number is small there, so that nothing is left
 * out, and still it says something of each of these people. They are for the provider to weigh, and no part of the copy: on the page
 * they would only point at it. A rounded copy says of no count that it is everybody.
 */
export function groupDisclosures(copy: PublicCopy): string[] {
  if (copy.options.method === "round") return [];
  return [
    ...everybodyInOneGroup(copy),
    ...groupsNotWhiteBritish(copy),
    ...groupsNotInTime(copy),
    ...sameOfAQualification(copy),
  ];
}
