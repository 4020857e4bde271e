import type { ReleaseList } from "../../scripts/build/release-list";

/** @returns null when the text is not a release's list */
export function readRelease(text: string): ReleaseList | null {
  try {
    const { version, files, kept } = JSON.parse(text) as Partial<ReleaseList>;
    const isRead = typeof version === "string" && typeof files === "object" && typeof kept === "object";
    return isRead ? { version, files, kept } : null;
  } catch {
    return null;
  }
}
