import { describeSelfCheck } from "../../support/self-check";

describeSelfCheck("web");
