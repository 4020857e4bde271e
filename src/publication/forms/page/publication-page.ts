import type { PublicCopy, PublicMetric } from "../../public-copy";
import { aboutCopy, copyTitle, keyOf, protectionWords } from "../copy-words";
import { hasFigures } from "../year-blocks";
import { html } from "./html";
import { PAGE_STYLE } from "./page-style";
import { pageTables } from "./page-table";

/** The copy as one HTML page for a website, without any script. Write it as UTF-8. */
export function publicationPage(copy: PublicCopy): string {
  const { metrics, options } = copy;
  const title = html(copyTitle(copy));
  return [
    `<!doctype html>`,
    `<html lang="en-GB">`,
    `<head>`,
    `<meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1">`,
    `<title>${title}</title>`,
    `<style>`,
    PAGE_STYLE,
    `</style>`,
    `</head>`,
    `<body>`,
    `<main class="npq-metrics">`,
    `<h1>${title}</h1>`,
    ...aboutCopy(copy).map(paragraph),
    `<nav aria-label="Metrics">`,
    ...items(metrics.map((metric) => `<a href="#${idOf(metric)}">${html(metric.title)}</a>`)),
    `</nav>`,
    `<h2 id="npq-protection">How people are protected</h2>`,
    ...protectionWords(options.method).map(paragraph),
    ...keyWords(copy),
    ...metrics.flatMap(metricWords),
    `</main>`,
    `</body>`,
    `</html>`,
    ``,
  ].join("\n");
}

function idOf({ number }: PublicMetric): string {
  return `npq-metric-${number}`;
}

function metricWords(metric: PublicMetric): string[] {
  const tables = metric.tables.filter(hasFigures);
  return [
    `<section aria-labelledby="${idOf(metric)}">`,
    `<h2 id="${idOf(metric)}">${html(metric.title)}</h2>`,
    paragraph(metric.requirement),
    ...items(metric.legend.map(html)),
    ...(tables.length === 0 ? [paragraph("There are no figures.")] : tables.map((table) => pageTables(metric, table))),
    `</section>`,
  ];
}

function keyWords({ metrics }: PublicCopy): string[] {
  const entries = keyOf(metrics.flatMap(({ tables }) => tables.filter(hasFigures)));
  if (entries.length === 0) return [];
  const lines = entries.map(({ symbol, meaning }) => `<div><dt>${html(symbol)}</dt><dd>${html(meaning)}</dd></div>`);
  return [`<dl class="key">`, ...lines, `</dl>`];
}

function paragraph(text: string): string {
  return `<p>${html(text)}</p>`;
}

/** A list of what is already HTML; nothing where there is nothing. */
function items(of: readonly string[]): string[] {
  return of.length === 0 ? [] : [`<ul>`, ...of.map((item) => `<li>${item}</li>`), `</ul>`];
}
