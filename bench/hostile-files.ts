import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { HOSTILE_FILES } from "../test/support/hostile/hostile-files";
import { tookCommand } from "./child";

/**
 * Runs the command on every hostile file, in a process of its own, and prints how it ended: exit code, seconds from the start of the process,
 * most memory, and what it said.
 *
 * `node --import tsx bench/hostile-files.ts [PART OF A NAME]`
 */
function main(wanted: string): void {
  const folder = mkdtempSync(join(tmpdir(), "hostile-"));
  const path = join(folder, "hostile.xlsx");
  try {
    process.stdout.write("code      s     MB  file: what the command said\n");
    for (const { what, bytes } of HOSTILE_FILES.filter((file) => file.what.includes(wanted))) {
      writeFileSync(path, bytes());
      const took = tookCommand("report", path);
      if (took === null) throw new Error(`${what}: the command ended without a word.`);
      const { exitCode, seconds, megabytes, said } = took;
      const columns = [String(exitCode).padStart(4), seconds.toFixed(1).padStart(6), megabytes.toFixed(0).padStart(6)];
      process.stdout.write(`${columns.join(" ")}  ${what}: ${said.replaceAll(path, "hostile.xlsx")}\n`);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

main(process.argv[2] ?? "");
