import { FUNCTION_NAMES } from "../../src/answers/function-names";
import { functionOf } from "../../src/functions/function-of";

describe("a function by its name", () => {
  it("is found among those that most formulas call, and among all others", async () => {
    const found = await Promise.all(FUNCTION_NAMES.map(functionOf));
    expect(found.map(({ name }) => name)).toEqual(FUNCTION_NAMES);
  });

  it("is an error that names it where there is none", async () => {
    await expect(functionOf("NONE")).rejects.toThrow("No function is called NONE");
  });
});
