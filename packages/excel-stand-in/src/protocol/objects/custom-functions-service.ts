import { ApiObject } from "../api-object";
import type { FunctionCalls } from "../functions/function-calls";
import { readArrayResults, readResults } from "../functions/invocation-results";

/** Optional features of the functions' runtime: 1 splits batches that are too large, 2 and 4 have results come faster. */
const FEATURES = [1, 2, 4];

/** The service by which office.js serves custom functions. */
export class CustomFunctionsServiceObject extends ApiObject {
  readonly className = "CustomFunctions";

  constructor(private readonly functions: FunctionCalls) {
    super();
  }

  _SetOsfControlContainerReadyForCustomFunctions(): void {
    this.functions.markReady();
  }
  _GetEnabledFeatures(): readonly number[] {
    return FEATURES;
  }

  setInvocationArrayResults(results: unknown): void {
    this.functions.receive(readArrayResults(results));
  }
  /** Used by the runtime where the requirement set CustomFunctions is older than 1.7. */
  setInvocationResults(results: unknown): void {
    this.functions.receive(readResults(results));
  }
}
