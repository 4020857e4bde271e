import { FUNCTIONS } from "../../src/answers/catalogue";
import { FUNCTION_NAMES } from "../../src/answers/function-names";

it("names every function of the catalogue, so that Excel knows it from the start", () => {
  expect(FUNCTION_NAMES).toEqual(FUNCTIONS.map(({ name }) => name));
});
