import { session } from "../app/session";
import { fetched } from "./fetched";
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
  const code = await fetched(
    () => codeOf(name),
    () => !isCancelled,
    () => setError(NOT_LOADED),
  );
  if (code !== null) code.answer(code.entry, args);

  function setError(message: string): void {
    (invocation.setResult as (error: CustomFunctions.Error) => void)(
      new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, message),
    );
  }
}

/** As the catalogue's messages say it, which are among the code that is out of reach. */
const NOT_LOADED =
  "The add-in's server could not be reached. Check your connection. The figure follows within a minute after that.";

async function codeOf(name: string) {
  const [{ answer }, { functionOf }] = await Promise.all([
    import(/* webpackChunkName: "answers" */ "./answering"),
    import(/* webpackChunkName: "answers" */ "./function-of"),
  ]);
  return { answer, entry: await functionOf(name) };
}
