/**
 * An object of the Excel JavaScript API. Its members are ordinary TypeScript getters, setters and methods under the API's own
 * names; the interpreter finds them by the wire's capitalised names. `id` makes the client address the object by it later.
 */
export abstract class ApiObject {
  /** Class name in the API, for messages: "Range". */
  abstract readonly className: string;
  /** Scalar properties that an empty `load()` answers. */
  readonly scalars: readonly string[] = [];

  /** Id that identifies the object within its collection, if it has one. */
  get itemId(): string | undefined {
    return undefined;
  }
}

/** A collection of the API. */
export abstract class ApiCollection extends ApiObject {
  /** The items in order. */
  abstract list(): readonly ApiObject[];
}

/** Stands for an object that does not exist (`…OrNullObject`). */
export const NULL_OBJECT = Symbol("null object");
export type OrNull<T> = T | typeof NULL_OBJECT;
