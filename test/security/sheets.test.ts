import type { Host, Worksheet } from "excel-stand-in";
import { listOnSheet } from "../../src/app/list-on-sheet";
import { peopleOfList } from "../../src/app/people-of-list";
import type { RefreshOutcome } from "../../src/app/refresh";
import { session } from "../../src/app/session";
import { asked } from "../../src/metrics/behind/question";
import { FORMULA_LIKE, HOSTILE_TEXTS } from "../support/hostile-texts";
import { COUNTED, hostileWorkbook, LEFT_OUT, STRANGE_TEXTS } from "../support/hostile-workbook";
import { cellsOf, opened } from "../support/workbooks";

const PROVIDER = FORMULA_LIKE[0];
let host: Host;
let outcome: RefreshOutcome;
/** What was there before the add-in wrote anything. */
let former: ReadonlySet<Worksheet>;

/** Sheets that the add-in has added. */
const made = (): Worksheet[] => host.workbook.worksheets.filter((sheet) => !former.has(sheet));

beforeAll(async () => {
  const workbook = hostileWorkbook();
  former = new Set(workbook.worksheets);
  host = await opened(workbook);
  await session.open();
  await session.changeSettings({ provider: PROVIDER });
  outcome = await session.refresh();
});

test("everybody is counted or left out, whatever the cells hold", () => {
  const { register } = session.state;
  if (register.kind !== "read") throw new Error(JSON.stringify(register));
  expect(outcome.kind).toBe("written");
  expect(register.analysis.register.counts).toEqual({
    ...{ rows: COUNTED + LEFT_OUT, counted: COUNTED, leftOut: LEFT_OUT },
  });
});

test("no text has become a formula on any sheet, nor has the provider's name", () => {
  const cells = made().flatMap(cellsOf);
  expect(made().length).toBeGreaterThan(8);
  expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
  expect(cells.some(({ content }) => typeof content === "string" && content.includes(PROVIDER))).toBe(true);
});

test("a list of people holds every text of theirs as it is", async () => {
  const { register } = session.state;
  if (register.kind !== "read") throw new Error(register.kind);
  const question = asked({ people: "recruited" }, { year: null, qualification: null, group: null });
  const people = peopleOfList(register.analysis, question, false);
  const result = await listOnSheet({ title: PROVIDER, asked: question, people });
  if ("refused" in result) throw new Error(result.refused);
  const list = host.workbook.worksheets.find(({ name }) => name === result.sheet);
  const cells = list === undefined ? [] : cellsOf(list);
  expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
  const contents = new Set(cells.map(({ content }) => content));
  expect(STRANGE_TEXTS.filter((text) => !contents.has(text))).toEqual([]);
});

test("every link leads to a place in this workbook", () => {
  const links = made()
    .flatMap(cellsOf)
    .flatMap(({ hyperlink }) => hyperlink ?? []);
  expect(links.length).toBeGreaterThan(0);
  for (const link of links) {
    expect(link.address ?? "").toBe("");
    const [, sheet] = /^'((?:[^']|'')+)'![A-Z]+\d+$/.exec(link.documentReference ?? "") ?? [];
    expect(host.workbook.worksheets.map(({ name }) => name)).toContain(sheet?.replaceAll("''", "'"));
  }
});

test("names of the add-in's sheets are its own words", () => {
  for (const { name } of made()) expect(HOSTILE_TEXTS.filter((text) => name.includes(text))).toEqual([]);
});
