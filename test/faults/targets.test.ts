import { describeFaults } from "./describe-faults";
import { newYearOfRange, target, targetOfNewYear, targetOfRange } from "./jobs/targets";

describeFaults([newYearOfRange, target, targetOfNewYear, targetOfRange]);
