import { FUNCTIONS } from "../src/answers/catalogue";
import { functionsMetadata } from "../src/answers/functions-metadata";

/** Prints functions.json for an add-in at the address in the first argument: the build runs this. */
const [, , url] = process.argv;
process.stdout.write(JSON.stringify(functionsMetadata(FUNCTIONS, url), null, 1));
