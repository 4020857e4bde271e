import { analyse } from "../src/metrics/analyse";
import { DEFAULT_DEFINITIONS } from "../src/metrics/default-definitions";
import { STANDARD_OPTIONS } from "../src/publication/options";
import { makeCopy } from "../src/publication/make-copy";
import { publicText } from "../src/publication/public-copy";
import { buildRegister } from "../src/register/register";
import { tenQualifications } from "./support/ten-qualifications";
import { openSample } from "./support/open-sample";
import { readWorkbook } from "./support/read-workbook";
import { copyInput } from "./support/publication/input-of";
import { appendFileSync } from "fs"; import { inspect } from "util";
const log = (...x: unknown[]) => appendFileSync("/tmp/w/round.log", x.map((y) => typeof y === "string" ? y : inspect(y)).join(" ") + "\n");
test("x", async () => {
  const register = buildRegister(tenQualifications(), { asOf: 46000 });
  const sample = (await readWorkbook(await openSample())).analysis;
  for (const a of [sample, analyse(register, DEFAULT_DEFINITIONS)])
  for (const ethnicity of ["recorded", "major"] as const) {
    const t = Date.now();
    const made = await makeCopy(copyInput(a), { ...STANDARD_OPTIONS, method: "round", cut: {...STANDARD_OPTIONS.cut, ethnicity} }).catch((e) => { throw new Error(JSON.stringify(e.keys)); });
    const ms = Date.now() - t;
    const texts = made.copy.metrics.flatMap((m) => m.tables.flatMap((tb) => tb.rows.flatMap((r) => r.values.map(publicText))));
    log(ms, made.copy.proof, texts.length, "[c]", texts.filter((x) => x === "[c]").length, "[u]", texts.filter((x) => x === "[u]").length);
    if (a === sample && ethnicity === "recorded") for (const m of made.copy.metrics) for (const tb of m.tables) {
      if (![3,7,1].includes(m.number)) continue;
      log([m.number + tb.name, ...tb.rows.map((r) => r.label.padEnd(20).slice(0,20) + r.values.slice(0, 9).map((v) => publicText(v).padStart(10)).join(""))].join("\n"));
    }
  }
}, 600000);
