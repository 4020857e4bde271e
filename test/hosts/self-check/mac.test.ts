import { describeSelfCheck } from "../../support/self-check";

describeSelfCheck("mac");
