import { JOIN_STEPS } from "../host";

/**
 * Lets `Excel.run({ mergeUndoGroup: true }, …)` reach the host. The newest office.js of the registry, 1.1.110, ignores the option; how the
 * one on Microsoft's server passes it on is not published. So here a bit of the stand-in's own goes with each request of such a run.
 *
 * @param onEnd called when such a run has ended
 */
export function joinSteps(excel: typeof Excel, onEnd: () => void): void {
  const run = excel.run as (...args: unknown[]) => Promise<unknown>;
  const joined = async (...args: unknown[]): Promise<unknown> => {
    const [options, batch] = args;
    if (!isJoining(options) || typeof batch !== "function") return run(...args);
    try {
      return await run(options, (context: { _requestFlagModifier: number }) => {
        context._requestFlagModifier |= JOIN_STEPS;
        return (batch as (context: unknown) => unknown)(context);
      });
    } finally {
      onEnd();
    }
  };
  Object.assign(excel, { run: joined });
}

function isJoining(options: unknown): boolean {
  return (
    typeof options === "object" && options !== null && "mergeUndoGroup" in options && options.mergeUndoGroup === true
  );
}
