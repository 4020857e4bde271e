import { messageOf } from "./message-of";

/** Why a file or folder cannot be used, by the system's code. */
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EISDIR: "it is a folder",
  EACCES: "you do not have permission to read it",
  ERR_FS_FILE_TOO_LARGE: "it has more than 2 GB",
};

/** Why a file cannot be read, in words. @param error what Node says */
export function reasonOf(error: unknown): string {
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  return REASONS[code] ?? messageOf(error);
}
