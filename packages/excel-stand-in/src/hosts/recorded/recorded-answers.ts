import { UnreadableAnswers } from "./answers-file";

/** Code of a question to which no answer came in time: nothing is known then. */
const NO_ANSWER = "no answer";

/**
 * The answers of a file, each read as what it must be. Undefined stands for what is not known: the question was not asked, or got no
 * answer, or Excel refused it where an answer was wanted.
 */
export class RecordedAnswers {
  constructor(private readonly answers: Readonly<Record<string, unknown>>) {}

  /** Code of the error with which Excel refused; null where it did not. */
  errorOf(id: string): string | null | undefined {
    const answer = this.known(id);
    return answer === undefined ? undefined : errorCode(answer);
  }

  truth(id: string): boolean | undefined {
    return this.read(id, "true or false", (answer) => (typeof answer === "boolean" ? answer : undefined));
  }

  /** A whole number from 0. */
  count(id: string): number | undefined {
    return this.read(id, "a whole number", (answer) =>
      typeof answer === "number" && Number.isInteger(answer) && answer >= 0 ? answer : undefined,
    );
  }

  textOrNull(id: string): string | null | undefined {
    return this.read(id, "a text or null", (answer) =>
      typeof answer === "string" || answer === null ? answer : undefined,
    );
  }

  /** Of an answer whose second part says whether the sheet in front has stayed there: whether it has not. */
  bringsToFront(id: string): boolean | undefined {
    return this.read(id, "a number, and true or false", (answer) => {
      const hasStayed: unknown = Array.isArray(answer) ? answer[1] : undefined;
      return typeof hasStayed === "boolean" ? !hasStayed : undefined;
    });
  }

  /** As `HostProfile.blankArgument`; undefined also for an empty text, which no Excel is known to hand over. */
  blankArgument(id: string): 0 | null | undefined {
    const answer = this.read(id, '0, null or ""', (one) => (one === 0 || one === null || one === "" ? one : undefined));
    return answer === "" ? undefined : answer;
  }

  /** Whether the answer is the first value rather than one of the others. */
  isOneOf(id: string, value: string, others: readonly (string | null)[]): boolean | undefined {
    const texts = [value, ...others].map((one) => JSON.stringify(one)).join(" or ");
    return this.read(id, texts, (answer) =>
      answer === value ? true : others.includes(answer as string | null) ? false : undefined,
    );
  }

  private known(id: string): unknown {
    const answer = Object.hasOwn(this.answers, id) ? this.answers[id] : undefined;
    return errorCode(answer) === NO_ANSWER ? undefined : answer;
  }

  private read<T>(id: string, what: string, as: (answer: unknown) => T | undefined): T | undefined {
    const answer = this.known(id);
    if (answer === undefined || errorCode(answer) !== null) return undefined;
    const read = as(answer);
    if (read !== undefined) return read;
    throw new UnreadableAnswers(`The answer to "${id}" must be ${what}, not ${JSON.stringify(answer)}.`);
  }
}

function errorCode(answer: unknown): string | null {
  if (typeof answer !== "object" || answer === null || !("error" in answer)) return null;
  return typeof answer.error === "string" ? answer.error : null;
}
