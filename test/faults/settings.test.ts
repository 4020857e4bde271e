import { describeFaults } from "./describe-faults";
import { settings } from "./jobs/settings";

describeFaults([settings]);
