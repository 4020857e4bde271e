import { codeOf, messageOf } from "./message-of";

/** Why a file cannot be read, by the system's code, and what to do. */
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file. Check its name and folder.",
  ENOTDIR: "there is no such file. Check its name and folder.",
  EISDIR: "it is a folder. Name a file in it.",
  EACCES: "you do not have permission to read it. Ask its owner, or use a copy.",
  EPERM: "you do not have permission to read it. Ask its owner, or use a copy.",
  EBUSY: "another program has it open. Close it there and try again.",
  ERR_FS_FILE_TOO_LARGE: "it has more than 2 GB. Remove what is not needed, and save it again.",
};

/** Why a file cannot be read and what to do, for a sentence that begins with its name. @param error what Node says */
export function reasonOf(error: unknown): string {
  const code = codeOf(error);
  return REASONS[code] ?? `the system says ${code || messageOf(error)}. Use a copy in another folder.`;
}
