import { spawnSync } from "node:child_process";
import { chmodSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { newFolder, PROJECT, SAMPLE } from "../support/run-report";

/** Runs the command in a process of its own, as npm does: in the project's folder, when it was typed in another one. */
function runProcess(typedIn: string, ...args: readonly string[]) {
  return runProcessAs({}, typedIn, ...args);
}

function runProcessAs(user: { readonly uid?: number }, typedIn: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [require.resolve("tsx/cli"), join(PROJECT, "cli", "report.ts"), ...args],
    {
      cwd: PROJECT,
      encoding: "utf8",
      ...user,
      env: { ...process.env, npm_lifecycle_event: "report", INIT_CWD: typedIn },
    },
  );
  return { exitCode: status, stdout, stderr, files: readdirSync(typedIn).sort() };
}

describe("npm run report", () => {
  it("ends with exit code 0 when both files are written, where the person was", () => {
    const folder = newFolder();
    const ended = runProcess(folder, SAMPLE, "--out", "out.xlsx", "--json", "out.json", "--as-of", "2019-12-02");
    expect(ended).toMatchObject({ exitCode: 0, stderr: "", files: ["out.json", "out.xlsx"] });
    expect(ended.stdout).toBe(
      `1,034 participants counted, 0 rows left out, 0 problems; ` +
        `wrote ${join(folder, "out.json")}, ${join(folder, "out.xlsx")}. As of 2 December 2019.\n`,
    );
    const json = JSON.parse(readFileSync(join(folder, "out.json"), "utf8"));
    expect(json.counts).toEqual({ rows: 1034, counted: 1034, leftOut: 0 });
  });

  it("ends with exit code 2, one line on stderr and nothing written when the workbook is not there", () => {
    const folder = newFolder();
    const ended = runProcess(folder, "missing.xlsx", "--out", "out.xlsx", "--json", "out.json");
    expect(ended).toEqual({
      exitCode: 2,
      stdout: "",
      stderr: `${join(folder, "missing.xlsx")} cannot be opened: there is no such file. Check its name and folder.\n`,
      files: [],
    });
  });

  // Whoever may do everything is nobody whom a folder refuses. Windows has no such folders.
  it("says of a folder that cannot be written to what is wrong and what to do, whatever the output", () => {
    if (process.platform === "win32") return;
    const folder = newFolder();
    chmodSync(folder, 0o555);
    const user = process.getuid?.() === 0 ? { uid: 65534 } : {};
    const why = `you do not have permission to write to ${folder}. Choose another folder.`;
    for (const [option, path, cannot] of [
      ["--out", join(folder, "o.xlsx"), "cannot be written"],
      ["--json", join(folder, "o.json"), "cannot be written"],
      ["--publish", join(folder, "web"), "cannot be the folder of the public copy"],
    ]) {
      const ended = runProcessAs(user, folder, SAMPLE, option, path);
      expect(ended).toEqual({ exitCode: 2, stdout: "", stderr: `${path} ${cannot}: ${why}\n`, files: [] });
    }
  });
});
