import { JOBS } from "./jobs/jobs";
import { PLAYED_HOSTS, type PlayedHost } from "../../scripts/docs/played-hosts";

/**
 * Does every job in one Excel. office.js is loaded once per process and asks for the requirement sets then, so each Excel needs a test
 * file of its own.
 */
export function doJobs(name: PlayedHost): void {
  const profile = PLAYED_HOSTS[name];
  describe(profile.title, () => {
    for (const { name: job, run, timeout } of JOBS) test(job, () => run(profile), timeout);
  });
}
