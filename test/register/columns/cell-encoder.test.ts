import { CellEncoder } from "../../../src/register/columns/cell-encoder";

/** An encoder that numbers distinct contents as they come, and the contents that it was asked to read. */
function numbering(): { encoder: CellEncoder; read: unknown[] } {
  const read: unknown[] = [];
  const encoder = new CellEncoder((cell) => {
    if (cell !== "") read.push(cell);
    return { code: cell === "" ? 0 : read.length, isDoubtful: typeof cell === "number" };
  });
  return { encoder, read };
}

describe("cell encoder", () => {
  it("answers the same for the same content and reads it once", () => {
    const { encoder, read } = numbering();
    const codes = ["Female", "Male", "Female", 1, 1, NaN, NaN, true, true, null, undefined].map(
      (c) => encoder.encode(c) >> 1,
    );
    expect(codes).toEqual([1, 2, 1, 3, 3, 4, 4, 5, 5, 6, 7]);
    expect(read).toEqual(["Female", "Male", 1, NaN, true, null, undefined]);
  });

  it("tells texts apart that share their length, first, middle and last letter", () => {
    const { encoder } = numbering();
    const alike = Array.from(
      { length: 500 },
      (_, i) => `a${String(i).padStart(4, "0")}m${String(i).padStart(4, "0")}z`,
    );
    const codes = alike.map((text) => encoder.encode(text));
    expect(new Set(codes).size).toBe(alike.length);
    expect(alike.map((text) => encoder.encode(text))).toEqual(codes);
  });

  it("tells a number from the text that spells it", () => {
    const { encoder } = numbering();
    expect(encoder.encode("1")).not.toBe(encoder.encode(1));
  });

  it("carries the doubt in the lowest bit", () => {
    const { encoder } = numbering();
    expect(encoder.encode(7) & 1).toBe(1);
    expect(encoder.encode("seven") & 1).toBe(0);
    expect(encoder.encode("")).toBe(0);
  });
});
