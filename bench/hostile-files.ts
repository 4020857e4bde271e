import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { HOSTILE_FILES } from "../test/support/hostile/hostile-files";

/**
 * Runs the command on every hostile file, in a process of its own, and prints how it ended: exit code, seconds, most memory, and what it said.
 *
 * `node --import tsx bench/hostile-files.ts [PART OF A NAME]`
 */
function main(wanted: string): void {
  const folder = mkdtempSync(join(tmpdir(), "hostile-"));
  try {
    process.stdout.write("code      s     MB  file: what the command said\n");
    for (const { what, bytes } of HOSTILE_FILES.filter((file) => file.what.includes(wanted))) {
      const path = join(folder, "hostile.xlsx");
      writeFileSync(path, bytes());
      const { status, seconds, megabytes, said } = run(path);
      const columns = [status.padStart(4), seconds.toFixed(1).padStart(6), megabytes.toFixed(0).padStart(6)];
      process.stdout.write(`${columns.join(" ")}  ${what}: ${said.replaceAll(path, "hostile.xlsx").slice(0, 300)}\n`);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function run(path: string): { status: string; seconds: number; megabytes: number; said: string } {
  const start = performance.now();
  const args = ["--import", "tsx", join(__dirname, "command-memory.ts"), path];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: "utf8",
    cwd: join(__dirname, ".."),
  });
  const seconds = (performance.now() - start) / 1000;
  const memory = /^memory (\d+)$/m.exec(stdout)?.[1];
  const said = `${stdout.replace(/^memory \d+\n/m, "")}${stderr}`.trim();
  return { status: String(status), seconds, megabytes: Number(memory) / 1e6, said };
}

main(process.argv[2] ?? "");
