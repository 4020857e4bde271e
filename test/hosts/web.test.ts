import { doJobs } from "./do-jobs";

doJobs("web");
