import {
  chmodSync,
  linkSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { writeAll } from "../../cli/report/write-all";
import { newFolder } from "../support/run-report";

test("writes all files, over those that are there, and leaves nothing beside them", async () => {
  const folder = newFolder();
  writeFileSync(join(folder, "a.txt"), "old");
  await writeAll(
    [
      { path: join(folder, "a.txt"), content: "new" },
      { path: join(folder, "made", "here", "b.txt"), content: new Uint8Array([98]) },
    ],
    join(folder, "made", "here"),
  );
  expect(readFileSync(join(folder, "a.txt"), "utf8")).toBe("new");
  expect(readdirSync(folder).sort()).toEqual(["a.txt", "made"]);
  expect(readdirSync(join(folder, "made", "here"))).toEqual(["b.txt"]);
});

test("puts everything back when a file cannot take its place at last, and removes the folders that it made", async () => {
  const folder = newFolder();
  writeFileSync(join(folder, "a.txt"), "old");
  mkdirSync(join(folder, "taken"));
  const writing = writeAll(
    [
      { path: join(folder, "a.txt"), content: "new" },
      { path: join(folder, "made", "here", "b.txt"), content: "new" },
      { path: join(folder, "taken"), content: "new" },
    ],
    join(folder, "made", "here"),
  );
  await expect(writing).rejects.toThrow(
    `${join(folder, "taken")} cannot be written: it is a folder. Choose another name.`,
  );
  expect(readFileSync(join(folder, "a.txt"), "utf8")).toBe("old");
  expect(readdirSync(folder).sort()).toEqual(["a.txt", "taken"]);
});

test("leaves a folder that was there when nothing can be written", async () => {
  const folder = newFolder();
  mkdirSync(join(folder, "there"));
  const writing = writeAll([{ path: join(folder, "no", "such", "a.txt"), content: "" }], join(folder, "there"));
  const nowhere = join(folder, "no", "such");
  await expect(writing).rejects.toThrow(
    `${join(nowhere, "a.txt")} cannot be written: there is no folder ${nowhere}. Make it, or choose another one.`,
  );
  expect(readdirSync(folder)).toEqual(["there"]);
});

test("removes the folders that it made when one inside them cannot be made", async () => {
  const folder = newFolder();
  const name = "n".repeat(300);
  const writing = writeAll([{ path: join(folder, "a.txt"), content: "new" }], join(folder, "made", name, "here"));
  await expect(writing).rejects.toThrow(
    /here cannot be the folder of the public copy: the name is too long\. Choose a shorter one\.$/,
  );
  expect(readdirSync(folder)).toEqual([]);
});

const onUnix = process.platform === "win32" ? test.skip : test;

onUnix("a file that others may not read stays so, and another name of it keeps what it was", async () => {
  const folder = newFolder();
  const path = join(folder, "a.json");
  writeFileSync(path, "old");
  chmodSync(path, 0o600);
  linkSync(path, join(folder, "b.json"));
  await writeAll([{ path, content: "new" }]);
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(["a.json", "b.json"].map((name) => readFileSync(join(folder, name), "utf8"))).toEqual(["new", "old"]);
});

onUnix("does not write through what somebody has put where a draft goes", async () => {
  const folder = newFolder();
  writeFileSync(join(folder, "theirs.txt"), "theirs");
  const draft = `a.json.${process.pid}.tmp`;
  symlinkSync(join(folder, "theirs.txt"), join(folder, draft));
  const writing = writeAll([{ path: join(folder, "a.json"), content: "new" }]);
  await expect(writing).rejects.toThrow(
    `${join(folder, "a.json")} cannot be written: ${join(folder, draft)} is in the way. Delete it, or choose another name.`,
  );
  expect(readFileSync(join(folder, "theirs.txt"), "utf8")).toBe("theirs");
  expect(readdirSync(folder).sort()).toEqual([draft, "theirs.txt"].sort());
});

const onLinux = process.platform === "linux" ? test : test.skip;

onLinux("comes to an end where the system takes no folders at all", async () => {
  const writing = writeAll([], "/proc/publication/here");
  await expect(writing).rejects.toThrow(
    /^\/proc\/publication\/here cannot be the folder of the public copy: there is no folder/,
  );
});
