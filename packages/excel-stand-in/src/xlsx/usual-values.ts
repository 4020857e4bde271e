import { unescapeXml } from "./xml";

const NUMBER = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i;
/** A value that is not a number, or the result of a formula in a place where other texts are. */
const UNUSUAL = /<v>(?![-+]?\d+(?:\.\d+)?(?:E[-+]?\d+)?<\/v>)|\st="(?:s|inlineStr)"[^>]*>\s*<f/;
const CELL = /<c(\s[^>]*[^/])>(.*?)<\/c>/gs;
const TYPE = /\st="([^"]*)"/;
const VALUE = /<v>([^<]*)<\/v>/;
const FORMULA = /<f(?:\s[^>]*)?\/>|<f[\s>].*?<\/f>/s;
const TRUE = /^(?:1|true)$/i;
const ITEM = /<si(?:\s[^>/]*)?>(.*?)<\/si>|<si\s*\/>/gs;
const TEXT = /<t(?:\s[^>]*[^/])?>(.*?)<\/t>/s;

/**
 * The cells of rows with values as Excel writes them, where other programs write them otherwise: "true" as 1, the text that a formula comes
 * to in its own cell instead of among the shared strings, and what is no number as a text ("12,5" is not 12).
 *
 * @param strings the shared strings, without runs
 */
export function withUsualValues(rows: string, strings: string): string {
  if (!UNUSUAL.test(rows)) return rows;
  let shared: readonly string[] | undefined;
  return rows.replace(CELL, (cell, attributes: string, inside: string) => {
    const type = TYPE.exec(attributes)?.[1] ?? "n";
    const value = VALUE.exec(inside)?.[1].trim();
    const formula = FORMULA.exec(inside)?.[0];
    const rewritten = (newType: string, content: string): string =>
      `<c${attributes.replace(TYPE, "")} t="${newType}">${formula ?? ""}<v>${content}</v></c>`;
    if (value === "" && type === "n") return rewritten("n", "");
    if (value !== undefined && type === "n") return NUMBER.test(unescapeXml(value)) ? cell : rewritten("str", value);
    if (value !== undefined && type === "b") return rewritten("b", TRUE.test(unescapeXml(value)) ? "1" : "0");
    if (formula === undefined) return cell;
    if (type === "inlineStr") return rewritten("str", textIn(inside));
    if (value === undefined || type !== "s") return cell;
    shared ??= [...strings.matchAll(ITEM)].map(([, item = ""]) => textIn(item));
    return rewritten("str", shared[Number(unescapeXml(value))] ?? "");
  });
}

function textIn(item: string): string {
  return TEXT.exec(item)?.[1] ?? "";
}
