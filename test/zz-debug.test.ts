import { STANDARD_OPTIONS } from "../src/publication/options";
import { draftOf } from "../src/publication/tables/draft-of";
import { figureText } from "../src/report/figure-text";
import { openSample } from "./support/open-sample";
import { readWorkbook } from "./support/read-workbook";
import { appendFileSync } from "fs";
test("x", async () => {
  const { analysis } = (await readWorkbook(await openSample()));
  const d = draftOf(analysis, STANDARD_OPTIONS);
  for (const tb of d.tables) if (tb.name === "Gender" ) appendFileSync("/tmp/w/debug.log", [tb.metric + tb.name, tb.columns.map((c) => c.join(" ")).join("|"), ...tb.rows.map((r) => r.label.padEnd(20).slice(0,20) + r.cells.map((v) => figureText(v.figure).padStart(6) + (v.count === null ? "?" : d.system.counts[v.count].canHide ? "h" : "p")).join(""))].join("\n") + "\n");
  const at = d.system.counts.findIndex((c) => c.key === "1 Gender Not Known 2018/19 NPQEL");
  for (const s of d.system.sums) if (s.whole === at || s.parts.includes(at)) appendFileSync("/tmp/w/debug.log", [s.whole, ...s.parts].map((p) => d.system.counts[p].key + "=" + d.system.counts[p].value).join(", ") + "\n");
  for (const s of d.system.parts) if (s.whole === at || s.part === at) appendFileSync("/tmp/w/debug.log", [s.whole, s.part].map((p) => d.system.counts[p].key + "=" + d.system.counts[p].value).join(" >= ") + "\n");
});
