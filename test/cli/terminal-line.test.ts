import { terminalLine } from "../../cli/terminal-line";
import { HOSTILE_TEXTS } from "../support/hostile-texts";

test("nothing in a line is obeyed by a terminal, or turns the direction of writing", () => {
  expect(terminalLine("a\u001B[31mb\r\nc\u202Ed\u2028e")).toBe("a [31mb c d e");
  for (const text of HOSTILE_TEXTS)
    expect(terminalLine(text)).not.toMatch(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u);
});

test("every other text is as it is", () => {
  expect(terminalLine("Zoë 日本語 😀: 1,034 rows")).toBe("Zoë 日本語 😀: 1,034 rows");
});
