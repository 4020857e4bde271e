import { describeFaults } from "./describe-faults";
import { fixes, undo } from "./jobs/fixes";

describeFaults([fixes, undo]);
