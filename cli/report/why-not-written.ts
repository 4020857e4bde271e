import { codeOf, messageOf } from "./message-of";

/** What keeps a file or folder from being written, by the system's code, and what to do. */
const REASONS: Readonly<Record<string, (folder: string, inTheWay: string) => string>> = {
  EACCES: notAllowed,
  EPERM: notAllowed,
  EBUSY: () => "another program, such as Excel, has it open. Close it there and try again.",
  EDQUOT: () => "there is no room left on the disk. Make room, or choose a folder on another disk.",
  EEXIST: (_, inTheWay) => `${inTheWay} is in the way. Delete it, or choose another name.`,
  EISDIR: () => "it is a folder. Choose another name.",
  ENAMETOOLONG: () => "the name is too long. Choose a shorter one.",
  ENOENT: (folder) => `there is no folder ${folder}. Make it, or choose another one.`,
  ENOSPC: () => "there is no room left on the disk. Make room, or choose a folder on another disk.",
  ENOTDIR: (folder) => `${folder} is not a folder. Choose another one.`,
  EROFS: (folder) => `${folder} is on a disk that is read-only. Choose another folder.`,
};

/**
 * Why a file or folder cannot be written and what to do, for a sentence that begins with its name.
 *
 * @param error what Node says
 * @param folder in which it is to be
 */
export function whyNotWritten(error: unknown, folder: string, platform: string = process.platform): string {
  const code = codeOf(error);
  const inTheWay = typeof error === "object" && error !== null && "path" in error ? String(error.path) : "a file";
  // Windows says of a file that Excel has open that it is not allowed.
  if (platform === "win32" && (code === "EACCES" || code === "EPERM")) {
    return `another program, such as Excel, has it open, or you do not have permission to write to ${folder}. Close it there, or choose another folder.`;
  }
  return REASONS[code]?.(folder, inTheWay) ?? `the system says ${code || messageOf(error)}. Choose another folder.`;
}

function notAllowed(folder: string): string {
  return `you do not have permission to write to ${folder}. Choose another folder.`;
}
