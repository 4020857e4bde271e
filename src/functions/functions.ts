import { FUNCTION_NAMES } from "../answers/function-names";
import { called } from "./called";

/*
 * What Excel calls: the functions of the catalogue, each by its id. Excel may call them as soon as this script has run, so nothing here
 * waits.
 */
for (const name of FUNCTION_NAMES) {
  // Where Office.js could not be loaded nothing is called, and the pane says what is wrong.
  if (typeof CustomFunctions === "undefined") break;
  CustomFunctions.associate(name, (...args: unknown[]) => void called(name, args));
}
