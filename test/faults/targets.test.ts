import { describeFaults } from "./describe-faults";
import { newYearOfRange, quickTargets, target, targetOfNewYear, targetOfRange } from "./jobs/targets";

describeFaults([newYearOfRange, quickTargets, target, targetOfNewYear, targetOfRange]);
