/**
 * The page's own style: dark text on white, and the same on paper. It only touches what is inside `.npq-metrics`, so that a website that
 * takes the page in keeps its own everywhere else.
 */
export const PAGE_STYLE = `
/* To put the figures on a page of your own website: copy the element <main class="npq-metrics">, and this style if you want it.
   Your own colours and type: set these properties on .npq-metrics in your style sheet. Without this style the tables follow yours. */
.npq-metrics {
  --npq-font: Arial, Helvetica, "Liberation Sans", sans-serif;
  --npq-text: #1a1a1a;
  --npq-background: #ffffff;
  --npq-line: #b1b4b6;
  --npq-strong-line: #4a4d50;
  --npq-link: #00508f;
  --npq-focus: #b45309;
  --npq-size: 1rem;
  box-sizing: border-box;
  max-width: 72rem;
  margin: 0 auto;
  padding: 1rem;
  color: var(--npq-text);
  background: var(--npq-background);
  font: var(--npq-size)/1.5 var(--npq-font);
  overflow-wrap: break-word;
}
.npq-metrics h1 { font-size: 1.75em; line-height: 1.2; margin: 0 0 0.75em; }
.npq-metrics h2 { font-size: 1.25em; line-height: 1.3; margin: 2em 0 0.5em; }
.npq-metrics p, .npq-metrics ul, .npq-metrics dl { max-width: 46rem; margin: 0.5em 0; }
.npq-metrics a { color: var(--npq-link); }
.npq-metrics .key div { display: flex; gap: 1em; }
.npq-metrics .key dt { flex: 0 0 2em; font-weight: bold; }
.npq-metrics .key dd { margin: 0; }
.npq-metrics .table { margin: 1.25em 0; overflow-x: auto; }
.npq-metrics :focus-visible { outline: 3px solid var(--npq-focus); outline-offset: 2px; }
.npq-metrics table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
.npq-metrics caption { text-align: left; font-weight: bold; padding: 0 0 0.4em; }
.npq-metrics th, .npq-metrics td { padding: 0.3em 0.6em; border-bottom: 1px solid var(--npq-line); vertical-align: top; }
.npq-metrics colgroup ~ colgroup ~ colgroup { border-left: 1px solid var(--npq-line); }
.npq-metrics thead th { border-bottom: 2px solid var(--npq-strong-line); text-align: right; vertical-align: bottom; }
.npq-metrics thead th[scope="colgroup"] { border-bottom: 1px solid var(--npq-strong-line); text-align: left; }
.npq-metrics thead th:first-child[rowspan], .npq-metrics tbody th { text-align: left; }
.npq-metrics tbody th { min-width: 9rem; max-width: 22rem; font-weight: normal; overflow-wrap: break-word; }
.npq-metrics td { text-align: right; white-space: nowrap; }
.npq-metrics .total th, .npq-metrics .total td { border-top: 2px solid var(--npq-strong-line); font-weight: bold; }
@media print {
  .npq-metrics { --npq-size: 10pt; max-width: none; padding: 0; }
  .npq-metrics nav { display: none; }
  .npq-metrics a { color: inherit; text-decoration: none; }
  .npq-metrics h2, .npq-metrics caption { break-after: avoid; }
  .npq-metrics section > p, .npq-metrics section > ul, .npq-metrics section > ul li { break-inside: avoid; break-after: avoid; }
  .npq-metrics .table { overflow: visible; margin: 10pt 0; break-inside: avoid; }
  .npq-metrics table { font-size: 8pt; }
  .npq-metrics th, .npq-metrics td { padding: 1.5pt 3pt; }
  .npq-metrics tbody th { min-width: 30mm; max-width: 70mm; }
  .npq-metrics .many table { font-size: 6.5pt; }
  .npq-metrics .many th, .npq-metrics .many td { padding: 1.5pt 2pt; }
  .npq-metrics .many tbody th { min-width: 22mm; }
  .npq-metrics thead { display: table-header-group; }
  .npq-metrics tr { break-inside: avoid; }
  .npq-metrics p, .npq-metrics ul, .npq-metrics dl { max-width: none; orphans: 3; widows: 3; }
}
@page { margin: 15mm; }
body { margin: 0; background: #ffffff; }
`.trim();
