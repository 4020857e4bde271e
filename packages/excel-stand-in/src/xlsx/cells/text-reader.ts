import { damaged } from "../unreadable-workbook";
import { unescapeXml, withLineFeeds } from "../xml";

/** Up to here letters are put together one by one, which is quicker than to ask the decoder. */
const SHORT = 32;
const [AMPERSAND, RETURN] = [0x26, 0x0d];

/** Texts of a UTF-8 document from its bytes. */
export class TextReader {
  private readonly decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

  /** @param name the document's part, for messages */
  constructor(private readonly name: string) {}

  /**
   * @param isPlain whether references such as `&amp;` stand for themselves
   * @throws UnreadableWorkbook when the bytes are no text: letters are never lost without a word
   */
  read(bytes: Uint8Array, start: number, end: number, isPlain: boolean): string {
    if (end - start <= SHORT && isSimple(bytes, start, end)) return String.fromCharCode(...bytes.subarray(start, end));
    const text = withLineFeeds(this.decode(bytes.subarray(start, end)));
    return isPlain ? text : unescapeXml(text);
  }

  /** Bytes as they are, with their line ends and references. */
  decode(bytes: Uint8Array): string {
    try {
      return this.decoder.decode(bytes);
    } catch {
      throw damaged(`${this.name} is not text in the encoding UTF-8, as it should be.`);
    }
  }
}

/** Whether each byte is a letter that stands for itself. */
function isSimple(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const byte = bytes[at];
    if (byte >= 0x80 || byte === AMPERSAND || byte === RETURN) return false;
  }
  return true;
}
