/**
 * Whether functions may return numbers with a format of their own, "data types" (CustomFunctionsRuntime 1.4: Microsoft 365 and the web).
 * Elsewhere such a number would be #VALUE!. Office.js has to be ready, as it is when a function is called.
 */
export function hasDataTypes(): boolean {
  return Office.context.requirements.isSetSupported("CustomFunctionsRuntime", "1.4");
}
