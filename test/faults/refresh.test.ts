import { firstRefresh } from "./jobs/refresh";
import { KINDS } from "./kinds";
import { sweep } from "./sweep";

test("x", async () => {
  const only = process.env.FAULTS_KIND;
  const swept = await sweep(firstRefresh, { kinds: only ? KINDS.filter((k) => k === only) : KINDS, most: Number(process.env.FAULTS_MOST ?? 2), seed: 1 });
  for (const s of swept) console.log(s.kind, s.all, s.tried, s.seconds.toFixed(1), s.violations.join("\n"));
}, 3_600_000);
