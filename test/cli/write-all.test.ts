import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
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
  await expect(writing).rejects.toThrow(/^Nothing was written: /);
  expect(readFileSync(join(folder, "a.txt"), "utf8")).toBe("old");
  expect(readdirSync(folder).sort()).toEqual(["a.txt", "taken"]);
});

test("leaves a folder that was there when nothing can be written", async () => {
  const folder = newFolder();
  mkdirSync(join(folder, "there"));
  const writing = writeAll([{ path: join(folder, "no", "such", "a.txt"), content: "" }], join(folder, "there"));
  await expect(writing).rejects.toThrow(/^Nothing was written: /);
  expect(readdirSync(folder)).toEqual(["there"]);
});

test("removes the folders that it made when one inside them cannot be made", async () => {
  const folder = newFolder();
  const name = "n".repeat(300);
  const writing = writeAll([{ path: join(folder, "a.txt"), content: "new" }], join(folder, "made", name, "here"));
  await expect(writing).rejects.toThrow(/^Nothing was written: ENAMETOOLONG/);
  expect(readdirSync(folder)).toEqual([]);
});

const onLinux = process.platform === "linux" ? test : test.skip;

onLinux("comes to an end where the system takes no folders at all", async () => {
  const writing = writeAll([], "/proc/publication/here");
  await expect(writing).rejects.toThrow(/^Nothing was written: ENOENT/);
});
