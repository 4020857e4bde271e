import { openXlsx } from "excel-stand-in/xlsx";
import { HOSTILE_FILES } from "../support/hostile/hostile-files";
import { newFolder, put, runReport } from "../support/run-report";

const QUICK = HOSTILE_FILES.filter(({ isSlow }) => isSlow !== true);

describe("a file that is made to harm is either refused with one sentence, or read rightly", () => {
  it.each(QUICK.filter(({ refused }) => refused !== null))("refused: $what", async ({ bytes, refused }) => {
    const path = put(newFolder(), "in.xlsx", bytes());
    const { exitCode, stdout, stderr } = await runReport(path);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toMatch(refused ?? "");
    expect(stderr.startsWith(`${path} cannot be opened: `)).toBe(true);
    // A line that a person can read: no stack, no words of the machine.
    expect(stderr.slice(path.length)).toMatch(/^[^\n]{20,300}\n$/);
    expect(stderr).not.toMatch(/Unexpected|RangeError|call stack|undefined|\bat \S+:\d+/);
  });

  it.each(QUICK.filter(({ refused }) => refused === null))("read: $what", async ({ bytes }) => {
    const { exitCode, stdout, stderr } = await runReport(put(newFolder(), "in.xlsx", bytes()));
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(stdout).toMatch(/^2 participants counted, /);
  });

  it.each(HOSTILE_FILES.filter(({ isSlow }) => isSlow === true))("opened: $what", async ({ bytes }) => {
    const { workbook } = await openXlsx(bytes());
    const ids = [1, 2].map((row) => workbook.worksheets[0].cell(row, 0)?.content);
    expect(ids).toEqual(["P1", "P2"]);
  });

  it("covers what the list says: archives, documents and cells", () => {
    expect(HOSTILE_FILES.length).toBeGreaterThan(60);
    expect(new Set(HOSTILE_FILES.map(({ what }) => what)).size).toBe(HOSTILE_FILES.length);
  });
});
