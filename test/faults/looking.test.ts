import { describeFaults } from "./describe-faults";
import { goTo, selfCheck, whoIsThis } from "./jobs/looking";

describeFaults([goTo, selfCheck, whoIsThis]);
