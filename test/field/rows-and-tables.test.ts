import { ROWS_AND_TABLES } from "./cases/rows-and-tables";
import { tryField } from "./try-field";

describe("what is a row, and what is a table", () => tryField(ROWS_AND_TABLES));
