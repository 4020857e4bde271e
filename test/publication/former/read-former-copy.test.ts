import fc from "fast-check";
import { publicationCsv } from "../../../src/publication/forms/csv";
import { publicationJson } from "../../../src/publication/forms/json";
import { plainText } from "../../../src/text/plain-text";
import type { FormerCell, FormerCopy } from "../../../src/publication/former/former-copy";
import { readFormerCopy } from "../../../src/publication/former/read-former-copy";
import type { PublicCopy } from "../../../src/publication/public-copy";
import { copyOf, sampleAnalysis, tenQualificationsAnalysis } from "../../support/public-copies";
import { HOSTILE_TEXTS } from "../../support/hostile-texts";
import { smallCopy } from "../../support/small-copy";

/** What the JSON says of each cell, which is what the CSV file has to give back. */
function cellsOf(copy: PublicCopy): FormerCell[] {
  return publicationJson(copy).tables.flatMap(({ metric, name, columns, rows }) =>
    rows.flatMap(({ label, cells }) =>
      cells.map((text, at) => ({
        metric,
        table: name,
        column: columns[at].map(plainText),
        row: plainText(label),
        text,
      })),
    ),
  );
}

function read(text: string): FormerCopy {
  const copy = readFormerCopy(text);
  if ("problem" in copy) throw new Error(copy.problem);
  return copy;
}

function problem(text: string): string {
  const copy = readFormerCopy(text);
  return "problem" in copy ? copy.problem : "none";
}

test("gives back every cell of a copy, its day and its method", async () => {
  for (const analysis of [await sampleAnalysis(), tenQualificationsAnalysis()]) {
    const copy = await copyOf(analysis);
    expect(read(publicationCsv(copy))).toEqual({ method: "suppress", asOf: 43801, cells: cellsOf(copy) });
  }
});

test("gives back names that mean something to Excel or to a CSV file", () => {
  for (const name of [...HOSTILE_TEXTS, ""].filter((one) => plainText(one) !== "NPQH")) {
    const copy = smallCopy(name);
    expect(read(publicationCsv(copy)).cells).toEqual(cellsOf(copy));
  }
});

test("gives back any name", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (name) => {
      fc.pre(!["NPQH", "Total", "NPQ for Headship (NPQH)"].includes(plainText(name)));
      const copy = smallCopy(name);
      expect(read(publicationCsv(copy)).cells).toEqual(cellsOf(copy));
    }),
  );
});

describe("reads a file that Excel saved again", () => {
  const copy = smallCopy("Mixed, other");
  const text = publicationCsv(copy);
  /** Every number as Excel writes what is in a cell with the format General. */
  const shortened = text.replaceAll("175.00", "175");

  test.each([
    ["without the byte order mark and with plain line feeds", text.slice(1).replaceAll("\r\n", "\n")],
    ["with noughts lost and the day as it is written in Britain", shortened.replaceAll("2019-12-02", "02/12/2019")],
    ["with the day in words", text.replaceAll("2019-12-02", "2-Dec-19")],
    ["with the day as a number", text.replaceAll("2019-12-02", "43801")],
    ["with percent signs", text.replaceAll("175.00,%", "175.00%,%").replaceAll("62,%", "62%,%")],
    ["with thousands", text.replaceAll(/\b1034\b/g, '"1,034"')],
    ["with blank columns and lines", `${text.replaceAll("\r\n", ",,\r\n")},,,,,,,,,,,,,\r\n,,\r\n`],
    ["with every field in quotes", quoted(text)],
    ["with semicolons and decimal commas", separated(shortened, ";").replaceAll("175", "175,00")],
    ["with tabs", separated(text, "\t")],
    ["with a line that names the separator", `sep=;\r\n${separated(text, ";").slice(1)}`],
    ["without the last line break", text.trimEnd()],
  ])("%s", (_, changed) => {
    expect(read(changed)).toEqual({ method: "suppress", asOf: 43801, cells: cellsOf(copy) });
  });
});

/** The fields of a file whose only commas inside fields are in the name. */
function fieldsOf(text: string): string[][] {
  return text
    .slice(1)
    .trimEnd()
    .split("\r\n")
    .map((line) =>
      line
        .replaceAll('"Mixed, other"', "Mixed&other")
        .split(",")
        .map((field) => field.replace("&", ", ")),
    );
}

function quoted(text: string): string {
  return fieldsOf(text)
    .map((fields) => `${fields.map((field) => `"${field}"`).join(",")}\r\n`)
    .join("");
}

function separated(text: string, separator: string): string {
  return `\uFEFF${fieldsOf(text)
    .map((fields) => `${fields.join(separator)}\r\n`)
    .join("")}`;
}

describe("says what is wrong with a file that is something else", () => {
  const text = publicationCsv(smallCopy("Mixed"));
  const DO = "Choose the publication.csv that was made with the former copy.";
  const NOT_A_COPY = `This file is not the CSV of a public copy. ${DO}`;

  test.each([
    ["", NOT_A_COPY],
    ["\uFEFF \r\n", NOT_A_COPY],
    ["PK\u0003\u0004\u0000", NOT_A_COPY],
    ["<!doctype html>", NOT_A_COPY],
    ["Participant ID,Gender\r\nA1,Female\r\n", NOT_A_COPY],
    [
      "metric,table,value\r\n1,Gender,5\r\n",
      `This file has no columns year, qualification, group, measure, number_behind, as_of and method. ${DO}`,
    ],
    [text.split("\r\n")[0], `This file has no figures below its headings. ${DO}`],
    [text.replace(/\n2,/, "\n8,"), `Line 2 of this file: metric is “8”, not a number from 1 to 7. ${DO}`],
    [
      text.replace("175.00", "lots"),
      `Line 4 of this file: value is “lots”, not a number of this kind, [c], [u] or [z]. ${DO}`,
    ],
    [text.replace("suppress", "hide"), `Line 2 of this file: method is “hide”, not suppress or round. ${DO}`],
    [text.replace("2019-12-02", "soon"), `Line 2 of this file: as_of is “soon”, not a day. ${DO}`],
    [
      text.replace("2019-12-02", "2019-12-03"),
      `Line 3 of this file: its method or its day is another than in the lines before. ${DO}`,
    ],
    [
      text.replace(/62,%,1234/, "62,%,"),
      `Line 3 of this file: value is “62”, not a number of this kind, [c], [u] or [z]. ${DO}`,
    ],
    [
      `${text}7,Qualification,2017/18,Totals,All,Retention: Started,1053,people,,Mixed,2019-12-02,suppress`,
      `Line 30 of this file: it gives another value for a cell that stands above already. ${DO}`,
    ],
  ])("%#", (changed, sentence) => {
    expect(problem(changed)).toBe(sentence);
  });

  test("whatever it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), fc.nat(text.length), (other, at) => {
        expect(() => readFormerCopy(other)).not.toThrow();
        expect(() => readFormerCopy(text.slice(0, at) + other + text.slice(at))).not.toThrow();
      }),
    );
  });
});
