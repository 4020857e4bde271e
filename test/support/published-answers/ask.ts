/** An argument of a function; undefined where it is left out. */
export type Argument = string | number | undefined;

/** =NPQ.RETENTION("NPQH",,"Gender"); arguments that are undefined are left out. */
export function ask(name: string, ...args: readonly Argument[]): string {
  const texts = args.map((arg) => (typeof arg === "string" ? `"${arg}"` : String(arg ?? "")));
  while (texts.at(-1) === "") texts.pop();
  return `=NPQ.${name}(${texts.join(",")})`;
}
