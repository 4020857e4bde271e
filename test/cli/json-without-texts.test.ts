import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { DEFAULT_STYLE } from "excel-stand-in";
import { openXlsx, saveXlsx } from "excel-stand-in/xlsx";
import type { reportJson } from "../../cli/report/report-json";
import { openSample } from "../support/open-sample";
import { privateTexts } from "../support/private-texts";
import { newFolder, put, runReport, SAMPLE } from "../support/run-report";

/** Columns of the sample into which a text is written that nobody knows there, each into a row of its own. */
const SPOILT = ["Qualification", "Academic year", "Start date", "School FSM %", "Withdrawn date", "Result"];

/** The sample with cells that are problems. */
async function spoiltSample(): Promise<Uint8Array> {
  const opened = await openXlsx(readFileSync(SAMPLE));
  const sheet = opened.workbook.worksheets.find(({ name }) => name === "Participants");
  const headings = Array.from(sheet?.rows[0] ?? [], (cell) => cell?.content);
  SPOILT.forEach((heading, i) => {
    sheet?.put(3 + i, headings.indexOf(heading), { content: `confidential ${i}`, style: DEFAULT_STYLE });
  });
  return saveXlsx(opened);
}

async function jsonOf(...options: readonly string[]) {
  const folder = newFolder();
  const input = put(folder, "in.xlsx", await spoiltSample());
  const json = join(folder, "out.json");
  const ended = await runReport(input, "--json", json, "--as-of", "2019-03-01", ...options);
  expect(ended).toMatchObject({ exitCode: 0, stderr: "" });
  const text = readFileSync(json, "utf8");
  return { text, report: JSON.parse(text) as ReturnType<typeof reportJson> };
}

const wordsOf = (text: string): string => ` ${text.split(/[^\p{L}\p{N}.'-]+/u).join(" ")} `;

test("no ID, name, school or quoted cell is in it, and the places and figures are as they are with them", async () => {
  const [whole, bare] = [await jsonOf(), await jsonOf("--json-without-texts")];
  const texts = [...privateTexts(await openSample()), ...SPOILT.map((_, i) => `confidential ${i}`)];
  const found = ({ text }: typeof whole) => {
    const words = wordsOf(text);
    return texts.filter((one) => words.includes(wordsOf(one)));
  };
  expect(found(bare)).toEqual([]);
  // The test would find them.
  expect(found(whole).length).toBeGreaterThan(SPOILT.length);
  const { problems, deadlines, ...rest } = bare.report;
  const { problems: quoted, deadlines: named, ...same } = whole.report;
  expect(rest).toEqual(same);
  expect(problems.length).toBeGreaterThanOrEqual(SPOILT.length);
  expect(problems.map(({ code, table, row }) => [code, table, row])).toEqual(
    quoted.map(({ code, table, row }) => [code, table, row]),
  );
  for (const { value, column, message } of problems) {
    expect([value, column]).toEqual([null, expect.stringMatching(/^[A-Z]{0,3}$/)]);
    expect(message).toMatch(/^[A-Z].*\. [A-Z].*\.$/s);
  }
  expect(deadlines.length).toBeGreaterThan(0);
  expect(deadlines).toEqual(named.map((one) => ({ ...one, participant: null })));
});

test("it goes with the JSON, and says nothing else than that it does", async () => {
  const folder = newFolder();
  const out = join(folder, "out.xlsx");
  expect(await runReport(SAMPLE, "--out", out, "--json-without-texts")).toEqual({
    exitCode: 2,
    stdout: "",
    stderr: "--json-without-texts goes with --json OUT.json, the file that it leaves texts out of.\n",
  });
  expect(await runReport(SAMPLE, "--json", join(folder, "out.json"), "--json-without-texts=no")).toMatchObject({
    exitCode: 2,
    stderr: expect.stringMatching(/--json-without-texts.*Usage/) as string,
  });
  expect(readdirSync(folder)).toEqual([]);
});
