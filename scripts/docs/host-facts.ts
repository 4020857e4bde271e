import { createSourceFile, isInterfaceDeclaration, isPropertySignature, ScriptTarget, type JSDoc } from "typescript";

/** Something in which Excels differ, as the stand-in's profile of an Excel documents it. */
export interface HostFact {
  /** Name of the property: "losesFocus". */
  readonly key: string;
  /** What it means, in sentences. */
  readonly text: string;
  /** Where it is documented, or what was reported. */
  readonly source: string;
}

/** Properties that say which Excel it is. */
const NAMES = ["name", "title", "platform"];

/** Said of a fact that is assumed: the add-in must work with either answer of Excel. */
const UNDOCUMENTED = /\bnot documented\b|\bsource is unknown\b|\bonly a real Excel can tell\b/i;

/**
 * The facts that host-profile.ts declares, from the comments of its properties.
 *
 * @param code of host-profile.ts
 * @throws Error when a fact neither has a source nor says that it is not documented
 */
export function hostFacts(code: string): HostFact[] {
  const file = createSourceFile("host-profile.ts", code, ScriptTarget.Latest, true);
  const profile = file.statements.filter(isInterfaceDeclaration).find(({ name }) => name.text === "HostProfile");
  const properties = (profile?.members ?? []).filter(isPropertySignature);
  return properties
    .map((property) => ({ key: property.name?.getText() ?? "", comment: commentOf(property) }))
    .filter(({ key }) => !NAMES.includes(key))
    .map(({ key, comment }) => {
      const [, text, source, more] = /^(.*?)\s*Source: (.*?)(?:\.\s+([A-Z].*)|\.)?$/.exec(comment) ?? [];
      if (source !== undefined) return { key, text: [text, more].filter(Boolean).join(" "), source };
      if (UNDOCUMENTED.test(comment)) return { key, text: comment, source: "not documented" };
      throw new Error(`${key} names no source. Its comment needs "Source: …", or has to say "Not documented".`);
    });
}

function commentOf(node: object): string {
  const [comment] = (node as { jsDoc?: readonly JSDoc[] }).jsDoc ?? [];
  return typeof comment?.comment === "string" ? comment.comment.replaceAll(/\s+/g, " ").trim() : "";
}
