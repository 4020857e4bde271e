/** @jest-environment jsdom */
import { publicationPage } from "../../../../src/publication/forms/page/publication-page";
import { CONFIDENTIAL, type PublicCopy, type PublicTable } from "../../../../src/publication/public-copy";
import { HOSTILE_TEXTS } from "../../../support/hostile-texts";
import { smallCopy } from "../../../support/small-copy";

function pageOf(copy: PublicCopy): Document {
  return new DOMParser().parseFromString(publicationPage(copy), "text/html");
}

function texts(of: Element | Document, selector: string): string[] {
  return [...of.querySelectorAll(selector)].map(({ textContent }) => textContent);
}

test("has a title, a language, the day, the metrics and what was changed of them", () => {
  const page = pageOf(smallCopy("Alliance"));
  expect(page.documentElement.lang).toBe("en-GB");
  expect(page.title).toBe("NPQ metrics of Alliance, 2017/18 and 2018/19");
  expect(texts(page, "h1")).toEqual([page.title]);
  expect(texts(page, "p")).toContain("The figures are those of 2 December 2019.");
  expect(texts(page, "p")).toContain(
    "Definition changed: presented within 24 months (default: presented within 18 months).",
  );
  expect(texts(page, "h2").map((text) => text.slice(0, 10))).toEqual(["How people", "Metric 2: ", "Metric 7: "]);
  for (const link of page.querySelectorAll("nav a")) {
    expect(page.querySelector(link.getAttribute("href") ?? "")?.textContent).toBe(link.textContent);
  }
});

test("has a table for each table of the copy, with a caption and headings for every cell", () => {
  const page = pageOf(smallCopy("Mixed"));
  expect(texts(page, "caption")).toEqual([
    "Metric 2 by qualification",
    "Metric 2 by ethnicity",
    "Metric 7 by qualification, 2017/18",
  ]);
  const [, byEthnicity, outcomes] = page.querySelectorAll("table");
  expect(texts(byEthnicity, "thead tr:first-child th")).toEqual(["Ethnicity", "2017/18", "2018/19"]);
  expect(texts(byEthnicity, "thead tr:last-child th")).toEqual(["NPQH", "Mixed", "Total", "NPQH", "Mixed", "Total"]);
  expect(texts(byEthnicity, "tbody tr:first-child > *")).toEqual(["Mixed", "0", "1,034", "[c]", "5", "[c]", "[c]"]);
  expect(texts(outcomes, "thead tr:first-child th")).toEqual(["Qualification", "Retention", "Deferrals"]);
  expect(texts(outcomes, "tbody td")).toEqual(["1,052", "[c]", "100%", "0"]);
  for (const heading of page.querySelectorAll("th")) {
    expect(heading.scope).toMatch(heading.closest("tbody") === null ? /^col/ : /^row$/);
  }
});

test("puts years below each other where they would not fit a printed page", () => {
  const copy = smallCopy("Mixed");
  const years = ["2021/22", "2022/23", "2023/24", "2024/25"];
  const wide: PublicTable = {
    name: "Gender",
    columns: years.flatMap((year) => ["NPQEL", "NPQH", "NPQSL", "Total"].map((code) => [year, code])),
    rows: [{ label: "Female", isTotal: false, values: Array.from({ length: 16 }, () => CONFIDENTIAL) }],
  };
  const page = pageOf({ ...copy, metrics: [{ ...copy.metrics[0], tables: [wide] }] });
  expect(texts(page, "caption")).toEqual(years.map((year) => `Metric 2 by gender, ${year}`));
  expect(texts(page, "thead th").slice(0, 5)).toEqual(["Gender", "NPQEL", "NPQH", "NPQSL", "Total"]);
});

test("explains the shorthand that occurs, and never that a figure left out is not nought", () => {
  const page = pageOf(smallCopy("Mixed"));
  expect(texts(page, "dt")).toEqual(["[c]", "[u]", "[z]"]);
  expect(texts(page, "dd")[0]).toBe("confidential: the figure is left out to protect people. It can be 0.");
  expect(texts(pageOf({ ...smallCopy("Mixed"), metrics: [] }), "dt")).toEqual([]);
});

test("says how a rounded copy was rounded", () => {
  const { options, ...copy } = smallCopy("Mixed");
  const page = pageOf({ ...copy, options: { ...options, method: "round" } });
  expect(texts(page, "p").join(" ")).toContain("rounded to the nearest 5");
});

test("has no script and nothing that a name put there, whatever the names are", () => {
  const usual = elementsOf(pageOf(smallCopy("Mixed")));
  for (const name of [...HOSTILE_TEXTS, ""]) {
    const copy = smallCopy(name);
    const text = publicationPage(copy);
    expect(text).not.toMatch(/<script|<img|\p{Surrogate}/iu);
    expect(text).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/);
    expect(elementsOf(pageOf(copy))).toEqual(usual);
  }
});

/** Every element with its attributes' names. */
function elementsOf(page: Document): string[] {
  return [...page.querySelectorAll("*")].map((one) => [one.tagName, ...one.getAttributeNames()].join(" "));
}

test("says that there are no figures", () => {
  const copy = smallCopy("Mixed");
  const [metric] = copy.metrics;
  const page = pageOf({
    ...copy,
    years: [],
    metrics: [{ ...metric, tables: [{ name: "Qualification", columns: [], rows: [] }] }],
  });
  expect(page.querySelector("table")).toBeNull();
  expect(texts(page, "p")).toContain("There are no figures.");
});

test("is the same for the same copy", () => {
  expect(publicationPage(smallCopy("Mixed"))).toBe(publicationPage(smallCopy("Mixed")));
});
