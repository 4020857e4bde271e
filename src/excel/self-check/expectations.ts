import type { Json } from "./json";
import { refusal, type Expectation } from "./probe";
import { hasExcelApi } from "./surroundings";

/** Only one of these answers will do. */
export function oneOf(...answers: readonly Json[]): Expectation {
  return () => answers;
}

/** The add-in works with any answer; it is asked for the record. */
export const ANYTHING: Expectation = () => "anything";

/** From a version of ExcelApi on this answer, before it another one: by default that the member does not exist. */
export function since(version: string, answer: Json, before: Json = refusal("ApiNotFound")): Expectation {
  return (surroundings) => [hasExcelApi(surroundings, version) ? answer : before];
}

/** In Excel on the web these answers, in all others those. */
export function onTheWeb(web: readonly Json[], elsewhere: readonly Json[]): Expectation {
  return ({ platform }) => (platform === "OfficeOnline" ? web : elsewhere);
}
