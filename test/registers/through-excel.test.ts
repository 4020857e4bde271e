import { throughExcel } from "./through-excel";

const REGISTERS = 30;

describe("a register made from people who are known", () => {
  it.each(Array.from({ length: REGISTERS }, (_, at) => at + 1))(
    "is the same through a file and Excel, from seed %i",
    async (seed) => {
      const { said, expected } = await throughExcel(seed);
      expect(said).toMatchObject({ problems: expect.any(Array), counts: { rows: expect.any(Number) } });
      expect(said).toEqual(expected);
    },
    60_000,
  );
});
