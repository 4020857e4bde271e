import { FUNCTIONS } from "../answers/catalogue";
import { answer } from "./answering";

/*
 * What Excel calls: the functions of the catalogue, each by its id. Excel may call them as soon as this script has run, so nothing here
 * waits.
 */
for (const entry of FUNCTIONS) {
  CustomFunctions.associate(entry.name, (...args: unknown[]) => answer(entry, args));
}
