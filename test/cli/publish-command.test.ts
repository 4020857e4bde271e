import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openXlsx, saveXlsx } from "excel-stand-in/xlsx";
import type { PublicationJson } from "../../src/publication/forms/json";
import { newFolder, put, runReport, SAMPLE } from "../support/run-report";
import { PARTICIPANT_HEADINGS, participantRow, workbookFile } from "../support/workbook-files";

const FILES = ["publication.csv", "publication.html", "publication.json", "publication.xlsx"];
const ON_THE_DAY = ["--as-of", "2026-11-24"];

/** A workbook of eight people on NPQH and two on NPQEL, in 2017/18; the settings that are given are kept in it. */
async function someWorkbook(settings: Readonly<Record<string, unknown>> = {}): Promise<Uint8Array> {
  const people = Array.from({ length: 10 }, (_, i) =>
    participantRow(`P${i}`, {
      Qualification: i < 8 ? "NPQH" : "NPQEL",
      Gender: i % 2 === 0 ? "Male" : "Female",
      "School FSM %": 40,
    }),
  );
  const later = { "Academic year": "2018/19", "Start date": new Date(Date.UTC(2018, 10, 6)) };
  const content = await workbookFile([
    { name: "Participants", rows: [PARTICIPANT_HEADINGS, ...people, participantRow("P10", later)] },
  ]);
  const addInId = /<Id>([^<]+)</.exec(readFileSync(join(__dirname, "../../manifest.xml"), "utf8"))?.[1] ?? "";
  const opened = await openXlsx(content, { addInId });
  for (const [key, value] of Object.entries(settings)) opened.workbook.settings.set(key, value);
  return saveXlsx(opened);
}

/** Runs the command in a folder with such a workbook. Words that name a file or folder there begin with "./". */
async function publish(args: readonly string[], content?: Uint8Array) {
  const folder = newFolder();
  const input = put(folder, "in.xlsx", content ?? (await someWorkbook()));
  const ended = await runReport(input, ...args.map((word) => word.replace(/^\.\//, `${folder}/`)), ...ON_THE_DAY);
  return { ...ended, folder, files: readdirSync(folder).sort() };
}

function jsonIn(folder: string): PublicationJson {
  return JSON.parse(readFileSync(join(folder, "publication.json"), "utf8")) as PublicationJson;
}

describe("--publish writes", () => {
  it("the four files into a folder, which is made with those that it is in, and says what is left out", async () => {
    const { exitCode, stdout, stderr, folder } = await publish(["--publish", "./web/2026"]);
    const made = join(folder, "web", "2026");
    expect([exitCode, stderr]).toEqual([0, ""]);
    expect(readdirSync(made).sort()).toEqual(FILES);
    const [written, leftOut] = stdout.split("\n");
    expect(written).toBe(
      "11 participants counted, 0 rows left out, 0 problems; wrote " +
        `${["html", "xlsx", "csv", "json"].map((ending) => join(made, `publication.${ending}`)).join(", ")}. As of 24 November 2026.`,
    );
    const { tables, proof } = jsonIn(made);
    const cells = tables.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
    expect(leftOut).toMatch(`The public copy has ${cells.length} cells. ${proof.suppressed} cells are left out: `);
    expect(leftOut).toMatch(/the small count that is known best can still be anything from \d+ to \d+\./);
    expect(cells.filter((cell) => cell === "[c]")).toHaveLength(proof.suppressed);
  });

  it("the same bytes again for the same workbook and day, over what is there and nothing beside it", async () => {
    const folder = newFolder();
    const input = put(folder, "in.xlsx", await someWorkbook());
    const contents: Buffer[][] = [];
    while (contents.length < 2) {
      expect(await runReport(input, "--publish", join(folder, "web"), ...ON_THE_DAY)).toMatchObject({ exitCode: 0 });
      expect(readdirSync(join(folder, "web")).sort()).toEqual(FILES);
      contents.push(FILES.map((file) => readFileSync(join(folder, "web", file))));
    }
    expect(contents[0].map((content, i) => content.equals(contents[1][i]))).toEqual([true, true, true, true]);
  });

  it("together with a workbook and the report as data, also into the same folder", async () => {
    const { exitCode, folder } = await publish([
      "--publish",
      "./web",
      "--out",
      "./web/out.xlsx",
      "--json",
      "./out.json",
    ]);
    expect(exitCode).toBe(0);
    expect(readdirSync(join(folder, "web")).sort()).toEqual(["out.xlsx", ...FILES]);
    expect(readdirSync(folder).sort()).toEqual(["in.xlsx", "out.json", "web"]);
  });

  it("what it says of everybody in a group, for the provider to weigh, and not into the copy", async () => {
    const { stdout, folder } = await publish(["--publish", "./web"]);
    const line = "All 10 people recruited in 2017/18 are recorded as Irish (Ethnicity).";
    expect(stdout.split("\n")).toContain(`- ${line}`);
    expect(readFileSync(join(folder, "web", "publication.html"), "utf8")).not.toContain("All 10 people");
  });

  it("what came of the comparison with a former copy, also one that is replaced", async () => {
    const folder = newFolder();
    const [web, csv] = [join(folder, "web"), join(folder, "web", "publication.csv")];
    const first = put(folder, "first.xlsx", await someWorkbook());
    expect((await runReport(first, "--publish", web, "--as-of", "2026-11-24")).exitCode).toBe(0);
    const { exitCode, stdout } = await runReport(first, "--publish", web, "--publish-former", csv, ...ON_THE_DAY);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^Compared with the copy of 24 November 2026: [\d,]+ counts stand in both\./m);
  });

  it("nothing of a participant: no ID, no name", async () => {
    const { folder } = await publish(["--publish", "./web"]);
    const texts = ["publication.csv", "publication.html", "publication.json"].map((file) =>
      readFileSync(join(folder, "web", file), "utf8"),
    );
    const opened = await openXlsx(readFileSync(join(folder, "web", "publication.xlsx")));
    const cells = opened.workbook.worksheets.flatMap(({ rows }) =>
      rows.flat().map((cell) => JSON.stringify(cell?.content ?? "")),
    );
    for (const name of ["Ada", "Example", ...Array.from({ length: 11 }, (_, i) => `P${i}`)]) {
      const word = new RegExp(`\\b${name}\\b`);
      expect(texts.filter((text) => word.test(text))).toEqual([]);
      expect(cells.filter((cell) => word.test(cell))).toEqual([]);
    }
  });
});

describe("what is published", () => {
  it("is what the command says: years, metrics, and what is put together", async () => {
    const { folder } = await publish([
      ...["--publish", "./web", "--publish-years", "2017/18", "--publish-metrics", "1, 3"],
      ...["--publish-together", "qualifications,ethnicities"],
    ]);
    const { method, tables } = jsonIn(join(folder, "web"));
    expect(method).toBe("suppress");
    expect(tables.map(({ metric, name }) => `${metric} ${name}`)).toEqual(
      [1, 3].flatMap((metric) =>
        ["Qualification", "Gender", "Disability", "Ethnic group"].map((name) => `${metric} ${name}`),
      ),
    );
    expect(new Set(tables.flatMap(({ columns }) => columns.map(([year]) => year)))).toEqual(new Set(["2017/18"]));
    expect(tables[1].columns).toEqual([["2017/18", "Total"]]);
  });

  const SET = {
    "NPQMetrics.publication": {
      method: "round",
      years: ["2018/19"],
      metrics: [1, 2],
      cut: { years: "each", qualifications: "together", ethnicity: "recorded" },
    },
  };

  it("is otherwise what the workbook sets", async () => {
    const { folder } = await publish(["--publish", "./web"], await someWorkbook(SET));
    const { method, tables } = jsonIn(join(folder, "web"));
    expect([method, new Set(tables.map(({ metric }) => metric))]).toEqual(["round", new Set([1, 2])]);
    expect(tables[1].columns).toEqual([["2018/19", "Total"]]);
  });

  it("is all, and each by itself, where the command says so", async () => {
    const all = ["--publish-method", "suppress", "--publish-years", "all", "--publish-metrics", "all"];
    const { folder } = await publish(
      ["--publish", "./web", ...all, "--publish-together", "nothing"],
      await someWorkbook(SET),
    );
    const plain = await publish(["--publish", "./web"]);
    expect(jsonIn(join(folder, "web"))).toEqual(jsonIn(join(plain.folder, "web")));
  });
});

describe("a copy that cannot be made ends with exit code 2, one line, and nothing written", () => {
  it.each([
    ["an unknown method", ["--publish", "./web", "--publish-method", "blur"], /"blur".*suppress and round/],
    ["no method at all", ["--publish", "./web", "--publish-method", ""], /suppress and round/],
    ["a method without a folder", ["--publish-method", "round"], /--publish-method goes with --publish DIR/],
    ["a former copy without a folder", ["--publish-former", "./former.csv"], /--publish-former goes with --publish/],
    ["a folder without a name", ["--publish", ""], /--publish needs the folder/],
    ["a folder that is a file", ["--publish", "./in.xlsx"], /in\.xlsx.* is not a folder/],
    ["a folder in a file", ["--publish", "./in.xlsx/web"], /in\.xlsx is not a folder/],
    ["a year that is not reported", ["--publish", "./web", "--publish-years", "2019/20"], /2017\/18 and 2018\/19/],
    ["an unknown metric", ["--publish", "./web", "--publish-metrics", "1,8"], /"8".*1, 2, 3, 4, 5, 6 and 7/],
    ["an unknown cut", ["--publish", "./web", "--publish-together", "schools"], /"schools".*ethnicities/],
    ["a former copy that is not there", ["--publish", "./web", "--publish-former", "./none.csv"], /no such file/],
    ["a former copy that is none", ["--publish", "./web", "--publish-former", "./in.xlsx"], /in\.xlsx is not used as/],
    ["another output of the same name", ["--publish", "./web", "--json", "./web/publication.json"], /public copy/],
  ] as const)("%s", async (_, args, message) => {
    const { exitCode, stdout, stderr, files } = await publish([...args, "--out", "./out.xlsx"]);
    expect([exitCode, stdout]).toEqual([2, ""]);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    expect(stderr).toMatch(message);
    expect(files).toEqual(["in.xlsx"]);
  });

  it("nobody to publish", async () => {
    const content = await workbookFile([{ name: "Participants", rows: [PARTICIPANT_HEADINGS] }]);
    const { exitCode, stderr, files } = await publish(["--publish", "./web"], content);
    expect([exitCode, files]).toEqual([2, ["in.xlsx"]]);
    expect(stderr).toMatch(/nothing to publish: no participants were counted/);
  });

  it("no year that the workbook sets is reported any more", async () => {
    const content = await someWorkbook({ "NPQMetrics.publication": { years: ["2012/13"] } });
    const { exitCode, stderr, files } = await publish(["--publish", "./web"], content);
    expect([exitCode, files]).toEqual([2, ["in.xlsx"]]);
    expect(stderr).toMatch(/2012\/13.*--publish-years/);
  });

  it("the workbook that is read is one of the files of the copy", async () => {
    const folder = newFolder();
    const input = put(folder, "publication.xlsx", readFileSync(SAMPLE));
    const { exitCode, stderr } = await runReport(input, "--publish", folder);
    expect([exitCode, readdirSync(folder)]).toEqual([2, ["publication.xlsx"]]);
    expect(stderr).toMatch(/is the workbook that is read/);
  });

  it("one of the four files cannot be written, where other files of the folder stay as they were", async () => {
    const folder = newFolder();
    const web = join(folder, "web");
    mkdirSync(join(web, "publication.json"), { recursive: true });
    writeFileSync(join(web, "publication.html"), "as it was");
    const { exitCode, stderr } = await runReport(SAMPLE, "--publish", web);
    expect([exitCode, stderr]).toEqual([
      2,
      expect.stringMatching(/publication\.json cannot be written: it is a folder/),
    ]);
    expect(readdirSync(web).sort()).toEqual(["publication.html", "publication.json"]);
    expect(readFileSync(join(web, "publication.html"), "utf8")).toBe("as it was");
    expect(statSync(join(web, "publication.json")).isDirectory()).toBe(true);
  });
});
