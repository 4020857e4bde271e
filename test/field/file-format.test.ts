import { FILE_FORMAT } from "./cases/file-format";
import { tryField } from "./try-field";

describe("a file as another program writes it", () => tryField(FILE_FORMAT));
