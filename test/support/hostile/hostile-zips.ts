import { changed, file, packed, type HostileFile } from "./hostile-file";
import { parts, SHEET, sheet } from "./parts";

const DIRECTORY = 0x02014b50;
const DAMAGED = /damaged or incomplete/;

/** Archives that lie, share bytes, or unpack to more than there is room for. */
export const HOSTILE_ZIPS: readonly HostileFile[] = [
  file("a bomb: ten million cells in 150 kB", /would become [\d,]+ times as large/, () => ({
    [SHEET]: sheet(`<row r="9">${"<c><v>1</v></c>".repeat(10_000_000)}</row>`),
  })),
  file("a bomb: 60 MB of nothing", /would become [\d,]+ times as large/, () => ({
    [SHEET]: new Uint8Array(60_000_000),
  })),
  {
    what: "a workbook in an archive in an archive",
    refused: /not an Excel workbook/,
    bytes: () => packed({ "book.zip": packed({ "book.xlsx": packed(parts()) }, 0) }, 0),
  },
  changed("a part that says it is smaller than it is", DAMAGED, (bytes) => put(bytes, DIRECTORY, 24, 100)),
  changed("a part that says it is larger than it is", DAMAGED, (bytes) => put(bytes, DIRECTORY, 24, 5_000)),
  changed("a part that says it is 4 GB large", /would become|too large/, (bytes) =>
    put(bytes, DIRECTORY, 24, 4_000_000_000),
  ),
  changed("a part with another checksum", DAMAGED, (bytes) => put(bytes, DIRECTORY, 16, 4711)),
  changed("a part that is encrypted", /with a password/, (bytes) => put(bytes, DIRECTORY, 8, 1, 2)),
  changed("a part packed in an unknown way", /packed in a way that cannot be read/, (bytes) =>
    put(bytes, DIRECTORY, 10, 99, 2),
  ),
  changed("two parts that are the same bytes", DAMAGED, (bytes) => put(bytes, DIRECTORY, 42, 0, 4, true)),
  changed("a part beyond the end of the file", DAMAGED, (bytes) => put(bytes, DIRECTORY, 42, 1_000_000)),
  changed("a file that breaks off", DAMAGED, (bytes) => bytes.slice(0, bytes.length - 40)),
  changed("a file that breaks off in the middle", DAMAGED, (bytes) => bytes.slice(0, bytes.length / 2)),
  changed("a list of parts that says it has more", DAMAGED, (bytes) => {
    const end = bytes.slice();
    new DataView(end.buffer).setUint16(end.length - 12, 60_000, true);
    return end;
  }),
  changed("a list of parts with numbers of eight bytes (zip64)", null, inZip64),
  {
    what: "30,000 parts",
    refused: /has 30,008 parts/,
    bytes: () =>
      packed(
        { ...parts(), ...Object.fromEntries(Array.from({ length: 30_001 }, (_, i) => [`xl/media/${i}.png`, ""])) },
        0,
      ),
  },
  file("two parts of the same name", /two parts of the same name/, () => ({ "XL/WORKSHEETS/SHEET1.XML": sheet("") })),
  file("parts that would be put into other folders", null, () => ({
    "../../../../etc/passwd": "root",
    "/etc/passwd": "root",
    "C:\\Windows\\win.ini": "[fonts]",
  })),
];

/** Puts a number into the header of the largest part, or of the last one. */
function put(bytes: Uint8Array, signature: number, at: number, value: number, length = 4, isLast = false): Uint8Array {
  const changing = bytes.slice();
  const view = new DataView(changing.buffer);
  const headers: number[] = [];
  for (let place = 0; place + 46 < changing.length; place++)
    if (view.getUint32(place, true) === signature) headers.push(place);
  const name = (header: number): string =>
    Buffer.from(changing.subarray(header + 46, header + 46 + 40)).toString("latin1");
  const header = isLast ? headers[headers.length - 1] : headers.find((place) => name(place).startsWith(SHEET));
  if (header === undefined) throw new Error("There is no such part.");
  if (length === 4) view.setUint32(header + at, value, true);
  else view.setUint16(header + at, value, true);
  return changing;
}

/** The same archive with the end of its list of parts in the form for large files (PKWARE APPNOTE, 4.3.14 to 4.3.16). */
function inZip64(bytes: Uint8Array): Uint8Array {
  const end = bytes.length - 22;
  const old = new DataView(bytes.buffer, bytes.byteOffset);
  const tail = new DataView(new ArrayBuffer(56 + 20 + 22));
  const long = (at: number, value: number): void => tail.setBigUint64(at, BigInt(value), true);
  tail.setUint32(0, 0x06064b50, true);
  long(4, 44);
  long(24, old.getUint16(end + 10, true));
  long(32, old.getUint16(end + 10, true));
  long(40, old.getUint32(end + 12, true));
  long(48, old.getUint32(end + 16, true));
  tail.setUint32(56, 0x07064b50, true);
  long(64, end);
  tail.setUint32(72, 1, true);
  tail.setUint32(76, 0x06054b50, true);
  tail.setUint16(76 + 8, 0xffff, true);
  tail.setUint16(76 + 10, 0xffff, true);
  tail.setUint32(76 + 12, 0xffffffff, true);
  tail.setUint32(76 + 16, 0xffffffff, true);
  return Buffer.concat([bytes.subarray(0, end), new Uint8Array(tail.buffer)]);
}
