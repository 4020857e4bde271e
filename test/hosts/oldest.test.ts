import { doJobs } from "./do-jobs";

doJobs("oldest");
