import { ProgressLine } from "../../cli/report/progress-line";
import { newFolder, runReportTelling, SAMPLE } from "../support/run-report";

function terminal(isTTY: boolean) {
  const written: string[] = [];
  return { isTTY, written, write: (text: string) => written.push(text) };
}

describe("the command's progress", () => {
  it("is one line that is written over and taken away at the end", () => {
    const screen = terminal(true);
    const line = new ProgressLine(screen);
    line.tell("Reading the workbook: 10 % …");
    line.tell("Reading the workbook: 10 % …");
    line.tell("Saving the workbook …");
    line.end();
    line.end();
    expect(screen.written).toEqual([
      "\r\u001B[KReading the workbook: 10 % …",
      "\r\u001B[KSaving the workbook …",
      "\r\u001B[K",
    ]);
  });

  it("is nothing at all where the output is a file or another program", () => {
    const pipe = terminal(false);
    const line = new ProgressLine(pipe);
    line.tell("Reading the workbook: 10 % …");
    line.end();
    expect(pipe.written).toEqual([]);
  });

  it("says what is being counted, written and saved, in this order", async () => {
    const told: string[] = [];
    const out = `${newFolder()}/out.xlsx`;
    const { exitCode } = await runReportTelling((text) => told.push(text), SAMPLE, "--out", out);
    expect(exitCode).toBe(0);
    const counted = told.indexOf("Counting participants …");
    const written = told.findIndex((text) => /^Writing sheet 1 of \d+: Summary …$/.test(text));
    expect([counted >= 0, written > counted, told.at(-1)]).toEqual([true, true, "Saving the workbook …"]);
  });
});
