import { DATES_AND_YEARS } from "./cases/dates-and-years";
import { tryField } from "./try-field";

describe("what single cells say about dates, years and IDs", () => tryField(DATES_AND_YEARS));
