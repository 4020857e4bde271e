import { doJobs } from "./do-jobs";

doJobs("mac");
