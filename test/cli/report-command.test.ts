import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { once } from "node:events";
import { createServer } from "node:net";
import { join } from "node:path";
import ExcelJS from "exceljs";
import type { reportJson } from "../../cli/report/report-json";
import { DEFAULT_STYLE } from "excel-stand-in";
import { openXlsx, saveXlsx } from "excel-stand-in/xlsx";
import { PARTICIPANT_HEADINGS, participantRow, workbookFile } from "../support/workbook-files";
import { newFolder, put, runReport, SAMPLE } from "../support/run-report";

/** Runs the command on a file with both outputs, and says what is in the folder afterwards. */
async function report(content: Uint8Array | string | null) {
  const folder = newFolder();
  const input = content === null ? join(folder, "in.xlsx") : put(folder, "in.xlsx", content);
  const [out, json] = [join(folder, "out.xlsx"), join(folder, "out.json")];
  const ended = await runReport(input, "--out", out, "--json", json, "--as-of", "2026-11-24");
  return { ...ended, out, json, folder, files: readdirSync(folder) };
}

function jsonOf(path: string): ReturnType<typeof reportJson> {
  return JSON.parse(readFileSync(path, "utf8")) as ReturnType<typeof reportJson>;
}

describe("a file that cannot be used ends with exit code 2, one line, and nothing written", () => {
  const ole = Buffer.concat([
    Buffer.from("d0cf11e0a1b11ae1", "hex"),
    Buffer.alloc(512),
    Buffer.from("EncryptedPackage", "utf16le"),
  ]);
  it.each([
    ["missing", null, /in\.xlsx cannot be opened: there is no such file\. Check its name and folder\.$/m],
    ["zero bytes", "", /opened: the file is empty \(0 bytes\)\. Save the workbook again, or get another copy\.$/m],
    ["a PNG", Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"), /not.*workbook/i],
    [
      "a truncated workbook",
      readFileSync(SAMPLE).subarray(0, 40_000),
      /opened: the workbook is damaged or incomplete .* Open it in Excel, .* or get another copy\.$/m,
    ],
    ["password-protected", ole, /password/i],
  ])("%s", async (_, content, message) => {
    const { exitCode, stdout, stderr, files } = await report(content);
    expect(exitCode).toBe(2);
    expect(stdout).toBe("");
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    expect(stderr).toMatch(message);
    expect(files).toEqual(content === null ? [] : ["in.xlsx"]);
  });

  it("no participants table", async () => {
    const { exitCode, stderr, files } = await report(
      await workbookFile([
        {
          name: "Budget",
          rows: [
            ["Item", "Cost"],
            ["Rooms", 12],
          ],
        },
      ]),
    );
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/No participants table was found.*Participant ID/);
    expect(files).toEqual(["in.xlsx"]);
  });

  it("no participants table, but a list that comes near", async () => {
    const rows = [
      ["Participant ID", "NPQ"],
      ["P1", "NPQH"],
    ];
    const { stderr } = await report(await workbookFile([{ name: "Intake", rows }]));
    expect(stderr).toMatch(
      /No participants table was found.* “Intake” comes nearest, but it has no column Start date or Academic year\./,
    );
  });

  it("an output that is the input, under whatever name", async () => {
    const folder = newFolder();
    const input = put(folder, "in.xlsx", readFileSync(SAMPLE));
    linkSync(input, join(folder, "same.xlsx"));
    for (const option of ["--out", "--json"]) {
      for (const name of ["in.xlsx", "same.xlsx"]) {
        const { exitCode, stderr } = await runReport(input, option, join(folder, name));
        expect([exitCode, stderr]).toEqual([2, expect.stringMatching(/is the workbook that is read/)]);
      }
    }
    expect(readFileSync(input).equals(readFileSync(SAMPLE))).toBe(true);
  });

  it("outputs that cannot be written, or are one and the same", async () => {
    const folder = newFolder();
    const json = join(folder, "out.json");
    for (const [out, message] of [
      [join(folder, "nowhere", "out.xlsx"), /there is no folder/],
      [folder, /it is a folder/],
      [json, /both --out and --json/],
    ] as const) {
      expect(await runReport(SAMPLE, "--json", json, "--out", out)).toMatchObject({
        exitCode: 2,
        stderr: expect.stringMatching(message) as string,
      });
    }
    expect(readdirSync(folder)).toEqual([]);
  });

  // What is not an ordinary file, such as a device, would be replaced by the output. Windows has no such things in folders.
  it("an output that is something other than a file", async () => {
    if (process.platform === "win32") return;
    const socket = join(newFolder(), "socket");
    const server = createServer().listen(socket);
    await once(server, "listening");
    try {
      expect(await runReport(SAMPLE, "--json", socket)).toMatchObject({
        exitCode: 2,
        stderr: expect.stringMatching(/it is not an ordinary file/) as string,
      });
      expect(statSync(socket).isSocket()).toBe(true);
    } finally {
      server.close();
    }
  });

  // As /dev/stdout is one. Windows makes links for administrators only.
  it("an output that is a link, wherever it leads", async () => {
    if (process.platform === "win32") return;
    const folder = newFolder();
    const target = put(folder, "target.json", "mine");
    mkdirSync(join(folder, "copy"));
    const links = ["link.json", "nowhere.json", join("copy", "publication.csv")].map((name) => join(folder, name));
    const targets = [target, join(folder, "missing.json"), target];
    links.forEach((link, i) => symlinkSync(targets[i], link));
    for (const [option, path] of [
      ["--json", links[0]],
      ["--out", links[0]],
      ["--json", links[1]],
      ["--publish", join(folder, "copy")],
    ] as const) {
      expect(await runReport(SAMPLE, option, path)).toMatchObject({
        exitCode: 2,
        stderr: expect.stringMatching(/it is a link to another place. Name the file itself.\n$/) as string,
      });
    }
    expect(links.map((link) => readlinkSync(link))).toEqual(targets);
    expect(readFileSync(target, "utf8")).toBe("mine");
    expect(readdirSync(folder).sort()).toEqual(["copy", "link.json", "nowhere.json", "target.json"]);
  });

  it("two outputs that are one place, reached by two ways", async () => {
    if (process.platform === "win32") return;
    const folder = newFolder();
    mkdirSync(join(folder, "here"));
    symlinkSync(join(folder, "here"), join(folder, "there"));
    const [here, there] = ["here", "there"].map((name) => join(folder, name, "out"));
    expect(await runReport(SAMPLE, "--out", here, "--json", there)).toMatchObject({
      exitCode: 2,
      stderr: expect.stringMatching(/cannot be both --out and --json/) as string,
    });
    const copied = join(folder, "there", "publication.json");
    expect(await runReport(SAMPLE, "--publish", join(folder, "here"), "--json", copied)).toMatchObject({
      exitCode: 2,
      stderr: expect.stringMatching(/is a file of the public copy/) as string,
    });
    expect(readdirSync(join(folder, "here"))).toEqual([]);
  });

  it("a file whose name a terminal would obey", async () => {
    const { exitCode, stderr } = await runReport("missing\u001B[2J\n.xlsx");
    expect([exitCode, stderr]).toEqual([2, expect.stringMatching(/^[^\p{Cc}]*missing \[2J \.xlsx[^\p{Cc}]*\n$/u)]);
  });

  it("an impossible date, an unknown option", async () => {
    expect(await runReport(SAMPLE, "--as-of", "2026-02-30")).toMatchObject({
      exitCode: 2,
      stderr: expect.stringMatching(/is not a date/) as string,
    });
    expect(await runReport(SAMPLE, "--form", "pdf")).toMatchObject({
      exitCode: 2,
      stderr: expect.stringMatching(/^--form is not an option\. Usage: /) as string,
    });
    expect(await runReport("--help")).toMatchObject({ exitCode: 0, stdout: expect.stringMatching(/^Usage/) as string });
  });
});

describe("an output that is not what it should be is refused, and what is there stays", () => {
  it.each([
    [
      "--out",
      "o.csv",
      /o\.csv cannot be written: --out writes an Excel workbook\. Choose a name that ends in \.xlsx, /,
    ],
    ["--out", "o", /Choose a name that ends in \.xlsx, /],
    ["--json", "o.xlsx", /o\.xlsx cannot be written: --json writes JSON, .*\.json\.$/m],
  ])("%s %s", async (option, name, message) => {
    const folder = newFolder();
    const { exitCode, stderr } = await runReport(SAMPLE, option, join(folder, name));
    expect([exitCode, stderr, readdirSync(folder)]).toEqual([2, expect.stringMatching(message), []]);
  });

  it("a copy of a workbook with macros under the name of one without", async () => {
    const folder = newFolder();
    const input = put(folder, "in.xlsm", readFileSync(SAMPLE));
    const { exitCode, stderr } = await runReport(input, "--out", join(folder, "out.xlsx"));
    expect([exitCode, stderr]).toEqual([2, expect.stringMatching(/ends in \.xlsm, as a copy of in\.xlsm does/)]);
  });

  it("a file that is write-protected", async () => {
    const folder = newFolder();
    const paths = ["o.xlsx", "o.json", "publication.csv"].map((name) => put(folder, name, "mine"));
    for (const path of paths) chmodSync(path, 0o444);
    for (const [option, path, named] of [
      ["--out", paths[0], paths[0]],
      ["--json", paths[1], paths[1]],
      ["--publish", folder, paths[2]],
    ]) {
      expect(await runReport(SAMPLE, option, path)).toEqual({
        exitCode: 2,
        stdout: "",
        stderr: `${named} cannot be written: the file there is write-protected. Choose another name, or take its protection off.\n`,
      });
    }
    expect(paths.map((path) => readFileSync(path, "utf8"))).toEqual(["mine", "mine", "mine"]);
  });
});

describe("what is typed wrongly is said in a sentence, with the usage", () => {
  it.each([
    [[], /^Name the workbook that is to be read\. Usage: /],
    [["a.xlsx", "b.xlsx"], /^Name one workbook, not 2 \(a\.xlsx, b\.xlsx\)\. A name with spaces .* Usage: /],
    [["a.xlsx", "--out"], /^--out needs a value\. Usage: /],
    [["a.xlsx", "--out", "--json", "b.json"], /^--out needs a value\. Usage: /],
    [["a.xlsx", "--jsn", "b.json"], /^--jsn is not an option\. Usage: /],
    [["a.xlsx", "-o", "b.xlsx"], /^-o is not an option\. Usage: /],
    [["a.xlsx", "--json-without-texts=b.json"], /^--json-without-texts takes no value\. Usage: /],
    [["a.xlsx", "--out", "b.xlsx", "--out=c.xlsx"], /^--out is there twice\. Give it once\.$/m],
    [["a.xlsx", "--as-of", "04/03/2024"], /^--as-of 04\/03\/2024 is not a date such as 2026-11-24\. .*YYYY-MM-DD\.$/m],
  ])("%j", async (args, message) => {
    const { exitCode, stdout, stderr } = await runReport(...args);
    expect([exitCode, stdout, stderr]).toEqual([2, "", expect.stringMatching(message)]);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  });
});

describe("formulas without stored results", () => {
  const formula = (text: string, result?: string) => ({ formula: text, result }) as ExcelJS.CellFormulaValue;
  const HEADINGS = ["Participant ID", "Qualification", "Academic year"];
  const written = async (...rows: ExcelJS.CellValue[][]): Promise<Uint8Array> => {
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet("Data").addRows(rows);
    return new Uint8Array(await workbook.xlsx.writeBuffer());
  };

  it("are read as blank, which one line on stderr says", async () => {
    const { exitCode, stdout, stderr, json } = await report(
      await written(
        HEADINGS,
        ["P1", "NPQH", formula('2017&"/18"')],
        ["P2", formula('"NPQ"&"H"'), "2017/18"],
        ["P3", formula('"NPQH"', "NPQH"), formula('""', "")],
        ["P4", "NPQH", "2017/18"],
      ),
    );
    expect(exitCode).toBe(0);
    expect(stderr).toBe(
      "2 formulas have no stored results, because the workbook was not saved by a spreadsheet program; they are read as blank. " +
        "Open and save it in Excel first.\n",
    );
    expect(stdout).toMatch(/^1 participant counted, 3 rows left out/);
    expect(stdout.trimEnd().split("\n")).toHaveLength(1);
    expect(jsonOf(json).counts).toEqual({ rows: 4, counted: 1, leftOut: 3 });
  });

  it("are named on the one line about a workbook that cannot be used", async () => {
    const { exitCode, stdout, stderr } = await report(await written([formula('"Participant ID"'), "Course"]));
    expect([exitCode, stdout]).toEqual([2, ""]);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    expect(stderr).toMatch(
      /No participants table was found.* 1 formula has no stored result, .*; it is read as blank\./,
    );
  });

  it("are not spoken of where there are none, nor on the sheets of the add-in's own", async () => {
    const first = await report(await written(HEADINGS, ["P1", "NPQH", "2017/18"]));
    expect([first.exitCode, first.stderr]).toEqual([0, ""]);
    const opened = await openXlsx(readFileSync(first.out));
    const summary = opened.workbook.worksheets.find(({ name }) => name === "Summary");
    summary?.put(30, 0, { content: null, formula: "=NPQ.RETENTION()", style: DEFAULT_STYLE });
    const second = await report(await saveXlsx(opened));
    expect([second.exitCode, second.stderr]).toEqual([0, ""]);
  });
});

describe("a workbook that can be used", () => {
  it("says on every sheet that nobody was counted when the table is empty", async () => {
    const { exitCode, out, json } = await report(
      await workbookFile([{ name: "Participants", rows: [PARTICIPANT_HEADINGS] }]),
    );
    expect(exitCode).toBe(0);
    expect(jsonOf(json).counts).toEqual({ rows: 0, counted: 0, leftOut: 0 });
    const { worksheets } = (await openXlsx(readFileSync(out))).workbook;
    for (const sheet of worksheets.filter(({ name }) => /^(Summary|Metric)/.test(name))) {
      const contents = sheet.rows.flat().map((cell) => cell?.content);
      expect(contents).toContain("No participants were counted. The sheet Data checks says why.");
    }
  });

  it("is summed up in one line, with a noun for one as well as for many", async () => {
    const { stdout, out, json } = await report(
      await workbookFile([
        { name: "Participants", rows: [PARTICIPANT_HEADINGS, participantRow("P1"), participantRow("P1")] },
      ]),
    );
    expect(stdout).toBe(
      `1 participant counted, 1 row left out, 1 problem; wrote ${json}, ${out}. As of 24 November 2026.\n`,
    );
  });

  it("lists each planted defect at its table, row and column, with advice", async () => {
    const { json } = await report(
      await workbookFile([
        {
          name: "Our people",
          table: "People",
          rows: [
            PARTICIPANT_HEADINGS,
            participantRow("P1"),
            participantRow("P2", { Qualification: "NPQXX" }),
            participantRow("P3", { "Withdrawn date": "soon" }),
            participantRow("P1"),
            participantRow("P1", { Gender: "Male" }),
          ],
        },
        {
          name: "Assessments",
          rows: [
            ["Participant ID", "Task", "Presented date", "Result", "QAA moderated", "Moderation outcome"],
            ["P9", "Task 1", new Date(Date.UTC(2019, 0, 7)), "Passed", "No", null],
          ],
        },
      ]),
    );
    const { problems, counts } = jsonOf(json);
    expect(counts).toEqual({ rows: 5, counted: 2, leftOut: 3 });
    expect(
      problems.map(({ code, severity, table, row, column, value }) => [code, severity, table, row, column, value]),
    ).toEqual([
      ["unknown-qualification", "error", "People", 3, "Qualification", "NPQXX"],
      ["unreadable-date", "warning", "People", 4, "Withdrawn date", "soon"],
      ["duplicate-participant", "error", "People", 5, "Participant ID", "P1"],
      ["conflicting-participant", "error", "People", 6, "Participant ID", "P1"],
      ["orphan-assessment", "error", "Assessments", 2, "Participant ID", "P9"],
    ]);
    expect(problems.every(({ message }) => /(Write|Delete|Keep|Correct) /.test(message))).toBe(true);
  });

  it("keeps the user's own sheet called Metric 1 and writes Metric 1 (2)", async () => {
    const own = { name: "Metric 1", rows: [["my notes"], [42]] };
    const { out } = await report(
      await workbookFile([own, { name: "Data", rows: [PARTICIPANT_HEADINGS, participantRow("P1")] }]),
    );
    const { worksheets } = (await openXlsx(readFileSync(out))).workbook;
    const contents = worksheets[0].rows.map((row) => row.map((cell) => cell?.content));
    expect(worksheets[0].name).toBe("Metric 1");
    expect(contents).toEqual([["my notes"], [42]]);
    expect(worksheets.map(({ name }) => name)).toContain("Metric 1 (2)");
  });

  it("uses the provider's name and the definitions that the workbook has stored, and prints what differs", async () => {
    const addInId = /<Id>([^<]+)</.exec(readFileSync(join(__dirname, "../../manifest.xml"), "utf8"))?.[1] ?? "";
    const opened = await openXlsx(readFileSync(SAMPLE), { addInId });
    opened.workbook.settings.set("NPQMetrics.provider", "Example Hub");
    opened.workbook.settings.set("NPQMetrics.definitions", { presentWithinMonths: 15 });
    const { out, json } = await report(await saveXlsx(opened));
    const { provider, metrics } = jsonOf(json);
    const [presented, within] = metrics[3].tables[0].rows.at(-1)?.cells ?? [];
    expect(provider).toBe("Example Hub");
    expect([presented, Number(within) < 360]).toEqual(["361", true]);
    const sheet = (await openXlsx(readFileSync(out))).workbook.worksheets.find(({ name }) => name === "Metric 4");
    expect(sheet?.rows.flat().map((cell) => cell?.content)).toEqual(
      expect.arrayContaining(["Definition changed: presented within 15 months (default: presented within 18 months)."]),
    );
  });

  it("never turns the text of a cell into a formula", async () => {
    const rows = [
      PARTICIPANT_HEADINGS,
      ...["=1+1", "+44", "-x", "@me"].map((text) => participantRow(text, { Ethnicity: text, Gender: text })),
    ];
    const { out, json } = await report(await workbookFile([{ name: "Data", rows }], "=HYPERLINK(1)"));
    const { worksheets } = (await openXlsx(readFileSync(out))).workbook;
    const cells = worksheets.flatMap((sheet) => sheet.rows.flat());
    expect(cells.filter((cell) => cell?.formula !== undefined)).toEqual([]);
    expect(cells.map((cell) => cell?.content)).toEqual(expect.arrayContaining(["=1+1", "+44", "-x", "@me"]));
    expect(jsonOf(json).provider).toBe("=HYPERLINK(1)");
    expect(existsSync(out)).toBe(true);
  });
});
