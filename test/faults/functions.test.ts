import { describeFaults } from "./describe-faults";
import { byRange, byRegister } from "./jobs/functions";

describeFaults([byRange, byRegister]);
