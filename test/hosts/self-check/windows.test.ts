import { describeSelfCheck } from "../../support/self-check";

describeSelfCheck("windows");
