import { FIELD } from "./sections";
import { tryField } from "./try-field";

tryField(FIELD.peopleOrLines);
