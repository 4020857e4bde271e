import { doJobs } from "./do-jobs";

doJobs("windows");
