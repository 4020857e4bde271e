import { FUNCTIONS } from "../answers/catalogue";
import { answer } from "./answering";

/*
 * What Excel calls: the functions of the catalogue, each by its id. Excel may call them as soon as this script has run, so nothing here
 * waits.
 */
for (const entry of FUNCTIONS) {
  // Where Office.js could not be loaded nothing is called, and the pane says what is wrong.
  if (typeof CustomFunctions === "undefined") break;
  CustomFunctions.associate(entry.name, (...args: unknown[]) => answer(entry, args));
}
