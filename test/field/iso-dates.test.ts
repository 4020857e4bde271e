import { ISO_DATES } from "./cases/iso-dates";
import { tryField } from "./try-field";

describe("dates in ISO 8601", () => tryField(ISO_DATES));
