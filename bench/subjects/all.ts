import type { Subject } from "../subject";
import { arqueroSubject } from "./arquero";
import { BARE_LOOP } from "./bare-loop";
import { duckdbSubject } from "./duckdb";
import { HAND_WRITTEN } from "./hand-written";
import { NPQ_METRICS } from "./npq-metrics";

/** The contestants by the key under which a process of its own is asked for one. Peers may not be installed. */
export const SUBJECTS = {
  bare: () => Promise.resolve(BARE_LOOP),
  hand: () => Promise.resolve(HAND_WRITTEN),
  npq: () => Promise.resolve(NPQ_METRICS),
  arquero: arqueroSubject,
  duckdb: duckdbSubject,
} as const satisfies Record<string, () => Promise<Subject>>;

export type SubjectKey = keyof typeof SUBJECTS;
