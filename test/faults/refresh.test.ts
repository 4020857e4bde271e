import { JOBS } from "./jobs/jobs";
import { KINDS } from "./kinds";
import { sweep } from "./sweep";

const only = process.env.FAULTS_KIND;
test.each(JOBS.filter((j) => (process.env.FAULTS_JOB ? j.name === process.env.FAULTS_JOB : true)).map((j) => [j.name, j] as const))("%s", async (_n, job) => {
  const swept = await sweep(job, { kinds: only ? KINDS.filter((k) => k === only) : KINDS, most: Number(process.env.FAULTS_MOST ?? 1), seed: 1 });
  const { appendFileSync } = require("node:fs");
  for (const s of swept) appendFileSync("/tmp/faults.log", `${s.job} | ${s.kind} | ${s.all} ${s.tried} ${s.seconds.toFixed(1)}\n${s.violations.map((v: string) => "    " + v + "\n").join("")}`);
}, 3_600_000);
