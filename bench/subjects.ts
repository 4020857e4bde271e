import { pathToFileURL } from "node:url";
import { PEER_TOOLS, type PeerTools } from "./peer-tools";
import type { Subject } from "./subject";
import { BARE_LOOP } from "./subjects/bare-loop";
import { HAND_WRITTEN } from "./subjects/hand-written";
import { NPQ_COUNTS, NPQ_FIRST, NPQ_METRICS } from "./subjects/npq-metrics";

/** Contestants by the key under which a process of its own is asked for one. */
export const OWN: Readonly<Record<string, Subject>> = {
  bare: BARE_LOOP,
  hand: HAND_WRITTEN,
  "npq-counts": NPQ_COUNTS,
  "npq-first": NPQ_FIRST,
  "npq-all": NPQ_METRICS,
};
export const PEERS: readonly string[] = ["arquero", "duckdb"];

interface PeerModule {
  peerSubject(tools: PeerTools): Promise<Subject>;
}

/**
 * A contestant by its key.
 *
 * @param peers folder of the peers' modules; they are loaded from there as they are
 */
export async function subjectOf(key: string, peers: string): Promise<Subject> {
  const own = OWN[key];
  if (own !== undefined) return own;
  const address = pathToFileURL(`${peers}/${key}.mjs`).href;
  const peer = (await import(/* webpackIgnore: true */ address)) as PeerModule;
  return peer.peerSubject(PEER_TOOLS);
}
