import { documentType, MAX_DEPTH, MAX_ELEMENTS, nestedTooDeeply, tooManyElements } from "./xml-limits";

/**
 * A small XML tree for the parts of an .xlsx package that are read and patched: everything that is not understood keeps its
 * place, its attributes and its text. Comments and processing instructions are dropped; document types are refused.
 */
export class XmlElement {
  readonly attributes: Map<string, string>;

  constructor(
    public name: string,
    attributes: Readonly<Record<string, string | number | undefined>> = {},
    public children: (XmlElement | string)[] = [],
  ) {
    this.attributes = new Map();
    for (const [key, value] of Object.entries(attributes)) {
      if (value !== undefined) this.attributes.set(key, String(value));
    }
  }

  get elements(): XmlElement[] {
    return this.children.filter((child) => child instanceof XmlElement);
  }

  /** The text directly inside this element. */
  get text(): string {
    return this.children.filter((child) => typeof child === "string").join("");
  }

  child(name: string): XmlElement | undefined {
    return this.elements.find((element) => element.name === name);
  }

  all(name: string): XmlElement[] {
    return this.elements.filter((element) => element.name === name);
  }

  get(attribute: string): string | undefined {
    return this.attributes.get(attribute);
  }

  /** The number in an attribute, or `otherwise` when it is absent or not a number. */
  number(attribute: string, otherwise: number): number {
    const value = Number.parseFloat(this.attributes.get(attribute) ?? "");
    return Number.isFinite(value) ? value : otherwise;
  }

  /** XML Schema booleans: "1" and "true" are true, "0" and "false" false. Some programs write "True". */
  flag(attribute: string, otherwise = false): boolean {
    const value = this.attributes.get(attribute);
    return value === undefined ? otherwise : /^\s*(?:1|true)\s*$/i.test(value);
  }

  /** Sets an attribute, or removes it when the value is undefined. */
  set(attribute: string, value: string | number | undefined): this {
    if (value === undefined) this.attributes.delete(attribute);
    else this.attributes.set(attribute, String(value));
    return this;
  }

  remove(child: XmlElement): void {
    this.children = this.children.filter((other) => other !== child);
  }

  clone(): XmlElement {
    const children = this.children.map((child) => (typeof child === "string" ? child : child.clone()));
    return new XmlElement(this.name, Object.fromEntries(this.attributes), children);
  }

  toString(): string {
    let start = `<${this.name}`;
    for (const [key, value] of this.attributes) start += ` ${key}="${escapeAttribute(value)}"`;
    if (this.children.length === 0) return `${start}/>`;
    const inside = this.children.map((child) => (typeof child === "string" ? escapeText(child) : child.toString()));
    return `${start}>${inside.join("")}</${this.name}>`;
  }
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export function serializeXml(root: XmlElement): string {
  return DECLARATION + root.toString();
}

const TOKEN =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<\/([^\s>]+)\s*>|<([^\s/>!?]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>|[^<]+/gy;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * Reads a document. When its root element carries a namespace prefix (some programs write `<x:worksheet>`), that prefix is
 * removed from every element, so that callers need only one spelling.
 *
 * @param name the document's part, for messages
 * @throws UnreadableWorkbook when it declares a document type, or has more elements or levels than any workbook needs
 * @throws Error when the text is not well-formed
 */
export function parseXml(source: string, name = "a part"): XmlElement {
  const text = source.replace(/^\uFEFF/, "");
  let count = 0;
  const top = new XmlElement("#document");
  const open = [top];
  let position = 0;
  while (position < text.length) {
    TOKEN.lastIndex = position;
    const token = TOKEN.exec(text);
    const parent = open.at(-1);
    if (token === null && text.startsWith("<!DOCTYPE", position)) throw documentType(name);
    if (token === null || parent === undefined) throw new Error(`Malformed XML at character ${position}`);
    position = TOKEN.lastIndex;
    const [all, cdata, closing, opening, attributes = "", empty] = token;
    if (closing !== undefined) {
      if (open.length < 2 || parent.name !== closing) throw new Error(`Unexpected </${closing}>`);
      open.pop();
    } else if (opening !== undefined) {
      const element = new XmlElement(opening);
      for (const [, key = "", double, single] of attributes.matchAll(ATTRIBUTE)) {
        // Line ends and tabs that are not written as references are spaces (XML 1.0, §3.3.3).
        element.attributes.set(key, unescapeXml((double ?? single ?? "").replace(/\r\n|[\t\r\n]/g, " ")));
      }
      parent.children.push(element);
      if (++count > MAX_ELEMENTS) throw tooManyElements(name);
      if (empty !== "/" && open.push(element) > MAX_DEPTH + 1) throw nestedTooDeeply(name);
    } else if (cdata !== undefined) parent.children.push(withLineFeeds(cdata));
    else if (!all.startsWith("<") && parent !== top) parent.children.push(unescapeXml(withLineFeeds(all)));
  }
  const [root, ...others] = top.elements;
  if (open.length !== 1 || root === undefined || others.length > 0) throw new Error("Malformed XML: unclosed element");
  const prefix = prefixOf(root.name);
  if (prefix !== "") removePrefix(root, prefix);
  return root;
}

/** "x:" of "x:worksheet", "" of "worksheet". */
export function prefixOf(name: string): string {
  return name.slice(0, name.indexOf(":") + 1);
}

function removePrefix(root: XmlElement, prefix: string): void {
  const namespace = root.get(`xmlns:${prefix.slice(0, -1)}`);
  if (namespace !== undefined) root.set("xmlns", namespace);
  const pending = [root];
  for (let element = pending.pop(); element !== undefined; element = pending.pop()) {
    if (element.name.startsWith(prefix)) element.name = element.name.slice(prefix.length);
    pending.push(...element.elements);
  }
}

/** Every line end in a document is a line feed, unless it is written as a reference (XML 1.0, §2.11). */
export function withLineFeeds(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** The text that a piece of a document stands for. */
export function unescapeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (all: string, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name] ?? all;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : all;
    },
  );
}

export function escapeText(text: string): string {
  return text.replace(/[&<>\r]/g, (character) => TEXT_ESCAPES[character] ?? character);
}

function escapeAttribute(text: string): string {
  return text.replace(/[&<>"\t\r\n]/g, (character) => TEXT_ESCAPES[character] ?? character);
}

const TEXT_ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};
