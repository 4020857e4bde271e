import { parseArgs } from "node:util";
import { CommandError } from "./command-error";

/** Options by their names without dashes, as `parseArgs` takes them. */
type Options = Readonly<Record<string, { readonly type: "string" | "boolean" }>>;

/**
 * Refuses options that `parseArgs` would refuse in words of its own, and those that are there twice, of which one would be dropped.
 *
 * @param usage is added where somebody does not know the options
 * @throws CommandError
 */
export function checkOptions(args: readonly string[], options: Options, usage: string): void {
  const seen = new Set<string>();
  const { tokens } = parseArgs({ args: [...args], options, allowPositionals: true, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const { name, rawName, value, inlineValue } = token;
    if (rawName !== `--${name}` || !Object.hasOwn(options, name)) {
      throw new CommandError(`${rawName} is not an option. ${usage}`);
    }
    if (seen.has(name)) throw new CommandError(`${rawName} is there twice. Give it once.`);
    seen.add(name);
    const hasValue = value !== undefined && (inlineValue || !value.startsWith("-"));
    if (options[name].type === "string" && !hasValue) throw new CommandError(`${rawName} needs a value. ${usage}`);
    if (options[name].type === "boolean" && hasValue) throw new CommandError(`${rawName} takes no value. ${usage}`);
  }
}
