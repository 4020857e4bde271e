import { checkSeeds } from "./check-seeds";
import { seedsOf, type Seeds } from "./seeds";

/** The program of a process that checks the seeds it is handed, one batch after another, until it is cut off. */
process.on("message", (seeds: Seeds) => {
  process.send?.(checkSeeds(seedsOf(seeds)));
});
