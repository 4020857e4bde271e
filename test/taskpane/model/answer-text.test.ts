import { notAvailable, table, value, wrongArgument } from "../../../src/answers/answer";
import { answerText } from "../../../src/taskpane/model/answer-text";

const formatted = (number: number, format: string): string => answerText(value(number, format), true);

describe("an answer in words", () => {
  it.each([
    [1.75, "0.00 %", "is 175.00 %"],
    [0.575, "0%", "is 58%"],
    // 100.5 as a double is 100.49999999999999.
    [1.005, "0.00", "is 1.01"],
    [1.005, "0%", "is 101%"],
    [23 / 40, "0.00 %", "is 57.50 %"],
    [0, "0%", "is 0%"],
    [12, "0", "is 12"],
    [1234, "#,##0", "is 1,234"],
    [12.34, "0%", "is 1234%"],
  ])("is what its cell shows: %p as %s", (number, format, shown) => expect(formatted(number, format)).toBe(shown));

  it("is the number itself where cells show no format of an answer", () => {
    expect(answerText(value(1.75, "0.00 %"), false)).toBe("is 1.75");
    expect(answerText(value(-0.0240963), true)).toBe("is -0.0241");
    expect(answerText(value(12345), true)).toBe("is 12345");
    expect(answerText(value("Not met"), true)).toBe("is Not met");
  });

  it("says what spills, and begins a column", () => {
    const column = (cells: string[]) =>
      answerText(
        table(
          cells.map((cell) => [cell]),
          "-",
        ),
        true,
      );
    expect(column(["NPQH"])).toBe("fills 1 row: NPQH");
    expect(column(["A1", "A2", "A3", "A4"])).toBe("fills 4 rows: A1, A2, A3 …");
    expect(
      answerText(
        table(
          [
            ["", "Target"],
            ["NPQH", 5],
          ],
          "-",
        ),
        true,
      ),
    ).toBe("fills 2 rows and 2 columns");
  });

  it("says why there is none, and what the cell shows then", () => {
    expect(answerText(wrongArgument("The group is missing."), true)).toBe("shows #VALUE!: The group is missing.");
    expect(answerText(notAvailable("The count is 0."), true)).toBe("shows #N/A: The count is 0.");
  });
});
