/** What a real Excel answered to a self-check: the format "excel-self-check", as JSON. The package's README describes it. */
export interface AnswersFile {
  readonly format: "excel-self-check";
  readonly version: 1;
  readonly surroundings: {
    /** As Office.PlatformType: "PC", "Mac", "OfficeOnline" … */
    readonly platform: string;
    /** Of Office: "16.0.19999.20000". */
    readonly version: string;
    /** Requirement sets and their highest versions, by their names in lower case: { "excelapi": "1.20" }. */
    readonly sets: Readonly<Record<string, string>>;
  };
  /** Any JSON by the question's id; `{ "error": code }` where Excel refused. */
  readonly answers: Readonly<Record<string, unknown>>;
}

/** A file of answers that cannot be played. The message says why. */
export class UnreadableAnswers extends Error {
  override readonly name = "UnreadableAnswers";
}

/** Reads a file of answers. @throws UnreadableAnswers when it is none, or not whole */
export function readAnswersFile(text: string): AnswersFile {
  const file = parsed(text);
  if (!isObject(file) || file["format"] !== "excel-self-check") {
    throw new UnreadableAnswers('This is no file of a self-check: its "format" must be "excel-self-check".');
  }
  if (file["version"] !== 1) {
    throw new UnreadableAnswers(
      `The file has version ${JSON.stringify(file["version"])}; only version 1 can be played.`,
    );
  }
  const { surroundings, answers } = file;
  if (!isObject(surroundings)) throw lacking("surroundings", "an object");
  for (const part of ["platform", "version"]) {
    if (typeof surroundings[part] !== "string") throw lacking(`surroundings.${part}`, "a text");
  }
  const { sets } = surroundings;
  if (!isObject(sets)) throw lacking("surroundings.sets", "an object");
  for (const [name, version] of Object.entries(sets)) {
    if (typeof version !== "string" || !/^\d+\.\d+$/.test(version)) {
      throw lacking(`surroundings.sets.${name}`, 'a version such as "1.12"');
    }
  }
  if (sets["excelapi"] === undefined) throw lacking("surroundings.sets.excelapi", 'a version such as "1.12"');
  if (!isObject(answers)) throw lacking("answers", "an object");
  return file as unknown as AnswersFile;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UnreadableAnswers("This is no file of a self-check: it is not JSON.");
  }
}

function lacking(part: string, what: string): UnreadableAnswers {
  return new UnreadableAnswers(`The file of the self-check is not whole: "${part}" must be ${what}.`);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
