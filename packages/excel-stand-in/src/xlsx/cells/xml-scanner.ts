import { damaged, type UnreadableWorkbook } from "../unreadable-workbook";
import { documentType, MAX_DEPTH, nestedTooDeeply } from "../xml-limits";
import { Tag } from "./tag";

/** What is told of a document, in its order. Names are without the prefix of the root element. */
export interface XmlHandler {
  /** An element begins. The tag is only valid during the call. */
  open(tag: Tag): void;
  /** An element ends; also told of one that is empty. */
  close(name: string, isEmpty: boolean): void;
  /** Text between tags. @param isPlain whether references in it stand for themselves (CDATA) */
  text(bytes: Uint8Array, start: number, end: number, isPlain: boolean): void;
}

/** Longest tag, text or comment. A cell's text has at most 32,767 letters, however they are written. */
const MAX_TOKEN = 1_048_576;

const [LESS, GREATER, SLASH, BANG, QUERY, COLON] = [0x3c, 0x3e, 0x2f, 0x21, 0x3f, 0x3a];
const [QUOTE, APOSTROPHE] = [0x22, 0x27];
const COMMENT = bytesOf("<!--");
const CDATA = bytesOf("<![CDATA[");
const [COMMENT_END, CDATA_END, INSTRUCTION_END] = ["-->", "]]>", "?>"].map(bytesOf);

/** Nothing ends here yet: more bytes are needed. */
const UNFINISHED = -1;

/**
 * Reads a UTF-8 document a chunk at a time, so that it is never whole in memory, and makes no objects of it.
 *
 * Like `parseXml` it drops comments and processing instructions, takes the root element's prefix away, and refuses document types.
 */
export class XmlScanner {
  /** What is looked at: the token that is told of lies from `start` to `end`. */
  bytes: Uint8Array = new Uint8Array();
  start = 0;
  end = 0;
  /** Bytes of the document before those that are looked at. */
  before = 0;

  private readonly tag = new Tag();
  private readonly open: string[] = [];
  private prefix = 0;
  private hasRoot = false;

  /** @param name the document's part, for messages */
  constructor(
    private readonly name: string,
    private readonly handler: XmlHandler,
  ) {}

  /**
   * Reads on.
   *
   * @throws UnreadableWorkbook when the document is not well-formed, declares a type, or is nested too deeply
   */
  push(chunk: Uint8Array): void {
    const rest = this.bytes.subarray(this.end);
    this.before += this.end;
    if (rest.length > MAX_TOKEN) throw this.broken("has a text or tag of more than a million letters");
    this.bytes = rest.length === 0 ? chunk : joined(rest, chunk);
    this.end = 0;
    while (this.end < this.bytes.length) {
      this.start = this.end;
      const end = this.bytes[this.start] === LESS ? this.markup() : this.words();
      if (end === UNFINISHED) return;
    }
  }

  /** @throws UnreadableWorkbook when the document breaks off */
  finish(): void {
    const rest = this.bytes.subarray(this.end);
    if (this.open.length > 0 || !this.hasRoot || rest.some((byte) => byte > 0x20)) throw this.broken("breaks off");
  }

  private words(): number {
    const end = this.bytes.indexOf(LESS, this.start);
    if (end < 0) return UNFINISHED;
    this.end = end;
    if (this.open.length > 0) this.handler.text(this.bytes, this.start, end, false);
    return end;
  }

  private markup(): number {
    const { bytes, start } = this;
    if (start + 1 >= bytes.length) return UNFINISHED;
    switch (bytes[start + 1]) {
      case BANG:
        return this.declaration();
      case QUERY:
        return this.skip(start + 2, INSTRUCTION_END);
      case SLASH:
        return this.closing();
      default:
        return this.opening();
    }
  }

  private declaration(): number {
    const { bytes, start } = this;
    // The document may end with a comment that is shorter than the beginning of a CDATA section.
    if (isAt(bytes, start, COMMENT)) return this.skip(start + COMMENT.length, COMMENT_END);
    if (bytes.length < start + CDATA.length) return UNFINISHED;
    if (!isAt(bytes, start, CDATA)) throw documentType(this.name);
    const end = this.skip(start + CDATA.length, CDATA_END);
    if (end !== UNFINISHED && this.open.length > 0) {
      this.handler.text(bytes, start + CDATA.length, end - CDATA_END.length, true);
    }
    return end;
  }

  private skip(from: number, what: Uint8Array): number {
    for (let at = this.bytes.indexOf(what[0], from); at >= 0; at = this.bytes.indexOf(what[0], at + 1)) {
      if (isAt(this.bytes, at, what)) return (this.end = at + what.length);
    }
    return UNFINISHED;
  }

  private closing(): number {
    const { bytes, start } = this;
    const end = bytes.indexOf(GREATER, start);
    if (end < 0) return UNFINISHED;
    this.end = end + 1;
    let last = end;
    while (bytes[last - 1] <= 0x20) last--;
    const name = this.tag.nameAt(bytes, start + 2, last, this.prefix);
    if (this.open.pop() !== name) throw this.broken(`has a </${name}> where nothing of that name ends`);
    this.handler.close(name, false);
    return this.end;
  }

  private opening(): number {
    const { bytes, start } = this;
    const end = tagEnd(bytes, start + 1);
    if (end === UNFINISHED) return UNFINISHED;
    this.end = end + 1;
    const isEmpty = bytes[end - 1] === SLASH;
    if (this.open.length === 0) this.begin();
    const { name } = this.tag.set(bytes, start + 1, isEmpty ? end - 1 : end, this.prefix, isEmpty);
    this.handler.open(this.tag);
    if (isEmpty) this.handler.close(name, true);
    else if (this.open.push(name) > MAX_DEPTH) throw nestedTooDeeply(this.name);
    return this.end;
  }

  /** The root element: its prefix is taken from every name. */
  private begin(): void {
    if (this.hasRoot) throw this.broken("has something behind its end");
    this.hasRoot = true;
    let at = this.start + 1;
    while (this.bytes[at] > 0x20 && this.bytes[at] !== GREATER && this.bytes[at] !== SLASH && this.bytes[at] !== COLON)
      at++;
    this.prefix = this.bytes[at] === COLON ? at - this.start : 0;
    this.tag.prefix = this.bytes.slice(this.start + 1, this.start + 1 + this.prefix);
  }

  private broken(what: string): UnreadableWorkbook {
    return damaged(`${this.name} ${what}.`);
  }
}

/** Where the ">" of a tag is, which may also stand in the value of an attribute. */
function tagEnd(bytes: Uint8Array, from: number): number {
  for (let at = from; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === GREATER) return at;
    if (byte !== QUOTE && byte !== APOSTROPHE) continue;
    at = bytes.indexOf(byte, at + 1);
    if (at < 0) return UNFINISHED;
  }
  return UNFINISHED;
}

function isAt(bytes: Uint8Array, at: number, what: Uint8Array): boolean {
  return what.every((byte, index) => bytes[at + index] === byte);
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}
