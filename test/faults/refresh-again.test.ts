import { describeFaults } from "./describe-faults";
import { laterRefresh, sameRefresh } from "./jobs/refresh";

describeFaults([laterRefresh, sameRefresh]);
