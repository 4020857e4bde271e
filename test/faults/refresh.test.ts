import { describeFaults } from "./describe-faults";
import { firstRefresh } from "./jobs/refresh";

describeFaults([firstRefresh]);
