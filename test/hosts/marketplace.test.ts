import { doJobs } from "./do-jobs";

doJobs("marketplace");
