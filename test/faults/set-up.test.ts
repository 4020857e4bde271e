import { describeFaults } from "./describe-faults";
import { sample, targetsTable, template } from "./jobs/set-up";

describeFaults([sample, targetsTable, template]);
