import JSZip from "jszip";
import { crc32 } from "../../../src/xlsx/zip/crc-32";
import { readDirectory } from "../../../src/xlsx/zip/read-directory";
import { unpackWhole } from "../../../src/xlsx/zip/unpack";
import { pack, writeZip } from "../../../src/xlsx/zip/write-zip";

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** Short texts, which are where a packer that takes pieces can lose some: every length up to 400 letters. */
const TEXTS = Array.from({ length: 400 }, (_, length) =>
  Array.from({ length }, (_letter, at) => "0123456789ABCDEF \0"[(at * 7 + length * 13 + at * at) % 18]).join(""),
);

describe("a zip archive", () => {
  it("has the checksums of ISO 3309, in one piece or several", () => {
    expect(crc32(bytesOf("123456789"))).toBe(0xcbf43926);
    expect(crc32(bytesOf("6789"), crc32(bytesOf("12345")))).toBe(0xcbf43926);
    const long = bytesOf("The quick brown fox jumps over the lazy dog");
    expect(crc32(long)).toBe(0x414fa339);
  });

  it("gives every text back, to another program and to ours", async () => {
    const entries = await Promise.all(
      TEXTS.map((text, number) => {
        const bytes = bytesOf(text);
        return pack(`é/${number}.xml`, [bytes.subarray(0, number / 3), bytes.subarray(number / 3)]);
      }),
    );
    const archive = writeZip(entries);
    const elsewhere = await JSZip.loadAsync(archive, { checkCRC32: true });
    const ours = readDirectory(archive);
    expect(ours).toHaveLength(TEXTS.length);
    for (const [number, text] of TEXTS.entries()) {
      expect(await elsewhere.file(`é/${number}.xml`)?.async("string")).toBe(text);
      expect(ours[number].name).toBe(`é/${number}.xml`);
      expect(new TextDecoder().decode(unpackWhole(ours[number]))).toBe(text);
    }
  });
});
