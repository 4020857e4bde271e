import { session } from "../app/session";
import type { Invocation } from "./live-answers";

/**
 * Answers a formula with code that is fetched for the first one: the pane does not wait for it. The workbook is read meanwhile.
 *
 * @param name of a function of the catalogue
 * @param args as Excel hands them over, the invocation last
 */
export async function called(name: string, args: readonly unknown[]): Promise<void> {
  const invocation = args.at(-1) as Invocation;
  let isCancelled = false;
  invocation.onCanceled = () => {
    isCancelled = true;
  };
  // A formula that names cells may have its own register in them.
  if (!args.some((one) => Array.isArray(one))) void session.open();
  const code = await fetched(name);
  if (isCancelled) return;
  if (code !== null) return code.answer(code.entry, args);
  const message = "The add-in's server could not be reached. Check your connection, and enter the formula again.";
  (invocation.setResult as (error: CustomFunctions.Error) => void)(
    new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, message),
  );
}

/** Null where it cannot be fetched. */
async function fetched(name: string) {
  try {
    const [{ answer }, { functionOf }] = await Promise.all([
      import(/* webpackChunkName: "answers" */ "./answering"),
      import(/* webpackChunkName: "answers" */ "./function-of"),
    ]);
    return { answer, entry: await functionOf(name) };
  } catch {
    return null;
  }
}
