import type { Job } from "../job";
import { autoRefresh } from "./auto-refresh";
import { fixes } from "./fixes";
import { focusLost } from "./focus-lost";
import { functionsByRange } from "./functions-by-range";
import { functionsByRegister } from "./functions-by-register";
import { publish } from "./publish";
import { refresh } from "./refresh";
import { refreshAgain } from "./refresh-again";
import { settings } from "./settings";
import { targets } from "./targets";
import { template } from "./template";

/** What is done in every Excel without a browser. */
export const JOBS: readonly Job[] = [
  ...[refresh, refreshAgain, functionsByRegister, functionsByRange, template],
  ...[targets, settings, fixes, autoRefresh, focusLost, publish],
];
