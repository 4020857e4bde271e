import { describeSelfCheck } from "../../support/self-check";

describeSelfCheck("ltsc-2021");
