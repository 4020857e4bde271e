import { describeFaults } from "./describe-faults";
import { list, listAgain, listDeleted } from "./jobs/lists";

describeFaults([list, listAgain, listDeleted]);
