import { doJobs } from "./do-jobs";

doJobs("ltsc-2021");
