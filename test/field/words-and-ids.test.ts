import { WORDS_AND_IDS } from "./cases/words-and-ids";
import { tryField } from "./try-field";

describe("words, identifiers and feedback", () => tryField(WORDS_AND_IDS));
