import { damaged, UnreadableWorkbook } from "./unreadable-workbook";
import { joinBytes } from "./zip/join-bytes";

/** What a document declares its encoding to be, with everything before that. */
const DECLARED = /^(\s*<\?xml\s[^>]*?\bencoding\s*=\s*["'])([^"']*)/;

/** The letters of the bytes 80 to 9F in windows-1252, which is what documents mean that declare ISO-8859-1 (WHATWG Encoding). */
const WINDOWS_1252 = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ";

/** How many bytes a declaration may take. */
const DECLARATION_BYTES = 256;

/**
 * The text of a part in whichever encoding it is (XML 1.0, appendix F): that of its byte order mark, else the one that it declares,
 * else UTF-8. The text declares UTF-8, in which it is written.
 *
 * @throws UnreadableWorkbook when the encoding is not known, or the bytes are not text in it: letters are never lost without a word
 */
export function textOfPart(bytes: Uint8Array, path: string): string {
  const declared = DECLARED.exec(String.fromCharCode(...bytes.subarray(0, DECLARATION_BYTES)))?.[2];
  const text = decode(bytes, encodingOf(bytes, declared), path);
  const isAsWritten = /^utf-?8$/i.test(DECLARED.exec(text)?.[2] ?? "UTF-8");
  return isAsWritten ? text : text.replace(DECLARED, "$1UTF-8");
}

/**
 * The bytes of a part in UTF-8, in whichever encoding it is: a part that is read a chunk at a time.
 *
 * @throws UnreadableWorkbook as {@link textOfPart}; letters of UTF-8 itself are proven by whoever reads them
 */
export function* utf8Chunks(chunks: Iterable<Uint8Array>, path: string): Generator<Uint8Array> {
  const rest = chunks[Symbol.iterator]();
  let start: Uint8Array = new Uint8Array();
  for (let next = rest.next(); next.done !== true; next = rest.next()) {
    start = joinBytes([start, next.value]);
    if (start.length >= DECLARATION_BYTES) break;
  }
  const declared = DECLARED.exec(String.fromCharCode(...start.subarray(0, DECLARATION_BYTES)))?.[2];
  const encoding = encodingOf(start, declared);
  const isUtf8 = /^utf-?8$/i.test(encoding);
  const hasMark = isUtf8 && start[0] === 0xef && start[1] === 0xbb && start[2] === 0xbf;
  const all = following(hasMark ? start.subarray(3) : start, rest);
  yield* isUtf8 ? all : transcoded(all, encoding, path);
}

function* following(start: Uint8Array, rest: Iterator<Uint8Array>): Generator<Uint8Array> {
  yield start;
  for (let next = rest.next(); next.done !== true; next = rest.next()) yield next.value;
}

function* transcoded(chunks: Iterable<Uint8Array>, encoding: string, path: string): Generator<Uint8Array> {
  const decoder = decoderOf(encoding);
  for (const chunk of chunks) {
    if (decoder === undefined && !chunk.every(isAscii)) throw unknownEncoding(encoding, path);
    yield decoder === undefined ? chunk : new TextEncoder().encode(textIn(decoder, chunk, encoding, path, true));
  }
  if (decoder !== undefined) textIn(decoder, new Uint8Array(), encoding, path, false);
}

function encodingOf([first, second, third, fourth]: Uint8Array, declared: string | undefined): string {
  const isQuad = third === 0 && fourth === 0;
  if (first === 0xff && second === 0xfe) return isQuad ? "UTF-32" : "UTF-16LE";
  if (first === 0xfe && second === 0xff) return "UTF-16BE";
  if (first === 0 && second === 0) return "UTF-32";
  // Every document begins with "<".
  if (first === 0x3c && second === 0) return isQuad ? "UTF-32" : "UTF-16LE";
  if (first === 0 && second === 0x3c) return "UTF-16BE";
  if (first === 0xef && second === 0xbb && third === 0xbf) return "UTF-8";
  // Programs that keep texts in memory as UTF-16 declare it by mistake: a declaration that could be read has a byte a letter.
  return declared === undefined || decoderOf(declared)?.encoding.startsWith("utf-16") === true ? "UTF-8" : declared;
}

function decode(bytes: Uint8Array, encoding: string, path: string): string {
  const decoder = decoderOf(encoding) ?? (bytes.every(isAscii) ? decoderOf("UTF-8") : undefined);
  if (decoder === undefined) throw unknownEncoding(encoding, path);
  return textIn(decoder, bytes, encoding, path, false);
}

function unknownEncoding(encoding: string, path: string): UnreadableWorkbook {
  return new UnreadableWorkbook(
    `The workbook has text in the encoding ${encoding} (${path}), which cannot be read: open it in Excel and save it again.`,
  );
}

/** @param goesOn whether more bytes of the same text follow */
function textIn(decoder: TextDecoder, bytes: Uint8Array, encoding: string, path: string, goesOn: boolean): string {
  try {
    const text = decoder.decode(bytes, { stream: goesOn });
    return decoder.encoding === "windows-1252" ? withWindowsLetters(text) : text;
  } catch {
    throw damaged(`${path} is not text in the encoding ${encoding}, as it should be.`);
  }
}

/** Whether a byte is a letter that nearly every encoding has in common. */
function isAscii(byte: number): boolean {
  return byte > 0 && byte < 0x80;
}

/** Some versions of Node, such as 20.18.3 to 20.20.2, read windows-1252 as ISO-8859-1 (github.com/nodejs/node/issues/56542). */
function withWindowsLetters(text: string): string {
  return text.replace(/[\x80-\x9F]/g, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? control);
}

/** Undefined when there is no such encoding. */
function decoderOf(encoding: string): TextDecoder | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true });
  } catch {
    return undefined;
  }
}
