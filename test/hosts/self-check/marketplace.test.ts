import { describeSelfCheck } from "../../support/self-check";

describeSelfCheck("marketplace");
