import { createHash } from "node:crypto";
import type { ReleaseList } from "./release-list";

/** The files that hold the add-in's address. */
const WITH_ADDRESS: readonly string[] = ["manifest.xml", "functions.json"];

/** @param files of dist/ with their content, those that were kept left out */
export function releaseListOf(
  version: string,
  files: ReadonlyMap<string, string | Buffer>,
  kept: ReadonlyMap<string, Buffer>,
): ReleaseList {
  const own = [...files].map(
    ([file, content]) => [file, WITH_ADDRESS.includes(file) ? null : sha256(content)] as const,
  );
  return {
    version,
    files: Object.fromEntries(own),
    kept: Object.fromEntries([...kept].map(([file, content]) => [file, sha256(content)])),
  };
}

function sha256(content: string | Buffer): string {
  return createHash("sha256").update(content).digest("hex");
}
