import { describeFaults } from "./describe-faults";
import { publish } from "./jobs/publish";

describeFaults([publish]);
