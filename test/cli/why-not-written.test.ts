import { reasonOf } from "../../cli/report/reason-of";
import { whyNotWritten } from "../../cli/report/why-not-written";

const saying = (code: string, path?: string): Error =>
  Object.assign(new Error(`${code}: no, open '/there/o.xlsx.15775.tmp'`), {
    code,
    ...(path === undefined ? {} : { path }),
  });

describe("why a file cannot be written is said in words, with what to do", () => {
  it.each([
    ["EACCES", "you do not have permission to write to /there. Choose another folder."],
    ["EPERM", "you do not have permission to write to /there. Choose another folder."],
    ["EBUSY", "another program, such as Excel, has it open. Close it there and try again."],
    ["ENOSPC", "there is no room left on the disk. Make room, or choose a folder on another disk."],
    ["EDQUOT", "there is no room left on the disk. Make room, or choose a folder on another disk."],
    ["EROFS", "/there is on a disk that is read-only. Choose another folder."],
    ["ENOTDIR", "/there is not a folder. Choose another one."],
    ["ENOENT", "there is no folder /there. Make it, or choose another one."],
    ["EISDIR", "it is a folder. Choose another name."],
    ["ENAMETOOLONG", "the name is too long. Choose a shorter one."],
    ["EIO", "the system says EIO. Choose another folder."],
  ])("%s", (code, words) => {
    expect(whyNotWritten(saying(code), "/there", "linux")).toBe(words);
  });

  it("with what is in the way", () => {
    expect(whyNotWritten(saying("EEXIST", "/there/o.tmp"), "/there", "linux")).toMatch(
      /^\/there\/o\.tmp is in the way\. /,
    );
  });

  it("on Windows, where a file that Excel has open is not allowed to be written", () => {
    for (const code of ["EPERM", "EACCES"]) {
      expect(whyNotWritten(saying(code), "C:\\there", "win32")).toMatch(
        /^another program, such as Excel, has it open, or /,
      );
    }
  });

  it("without names that nobody gave, also of a file that cannot be read", () => {
    for (const code of ["EACCES", "EPERM", "EBUSY", "EIO", "ENOENT"]) {
      expect([whyNotWritten(saying(code), "/there"), reasonOf(saying(code))].join(" ")).not.toMatch(/tmp/);
    }
  });
});
