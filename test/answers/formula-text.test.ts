import { formulaOf } from "../../src/answers/formula-text";
import { functionOf } from "../support/ask";

const written = (name: string, ...args: string[]): string => formulaOf(functionOf(name), args);

describe("a formula's text", () => {
  it("has texts in quotes and metrics as numbers", () => {
    expect(written("COUNT", "withdrawn", "NPQH", "2018/19")).toBe('=NPQ.COUNT("withdrawn","NPQH","2018/19")');
    expect(written("DUE", "-30", "NPQH")).toBe('=NPQ.DUE(-30,"NPQH")');
    expect(written("STATUS", "4", "", "2018/19")).toBe('=NPQ.STATUS(4,,"2018/19")');
  });

  it("ends with the last argument that is not left out", () => {
    expect(written("COUNT", "withdrawn", "", "", "", "")).toBe('=NPQ.COUNT("withdrawn")');
    expect(written("RETENTION", "", "", "", "")).toBe("=NPQ.RETENTION()");
  });

  it("says a group exactly, with its quotes, commas and leading zeros", () => {
    expect(written("RETENTION", "", "", "Region", 'The "North",')).toBe('=NPQ.RETENTION(,,"Region","The ""North"",")');
    expect(written("RETENTION", "", "", "Region", "007")).toBe('=NPQ.RETENTION(,,"Region","007")');
    expect(written("RETENTION", "", "", "Region", "7")).toBe('=NPQ.RETENTION(,,"Region","7")');
  });
});
