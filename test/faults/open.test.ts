import { describeFaults } from "./describe-faults";
import { open, openUpToDate } from "./jobs/open";

describeFaults([open, openUpToDate]);
