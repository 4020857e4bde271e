/**
 * An object of the Excel JavaScript API. The getters, setters and methods of a class are exactly the members that add-ins may use,
 * under the API's own names; what the stand-in itself needs of an object are plain fields, which the interpreter does not see.
 */
export abstract class ApiObject {
  /** Class name in the API: "Range". */
  abstract readonly className: string;
  /** Events of the object, by their name in the API. */
  readonly events: Readonly<Record<string, ApiEvent>> = {};

  constructor(
    /** Id by which the client addresses the object later, if it has one. */
    readonly itemId?: string,
    /** Target of the object's events: the object itself, or all objects of the workbook. */
    readonly eventTarget = itemId ?? ALL_OBJECTS,
  ) {}
}

/** An event that handlers can be attached to. */
export interface ApiEvent {
  /** Number of the event's messages, as Excel counts them. */
  readonly messageType: number;
  /** The name in the methods that register and unregister a handler: `_Register…`, `_Unregister…`. */
  readonly wireName: string;
}

/** Target of the events of all objects of the workbook. */
export const ALL_OBJECTS = "Workbook";

/** A collection of the API. */
export abstract class ApiCollection extends ApiObject {
  /** The items in order. A field rather than a method, since it is not a member of the API. */
  abstract readonly list: () => readonly ApiObject[];
}

/** Stands for an object that does not exist (`…OrNullObject`). */
export const NULL_OBJECT = Symbol("null object");
export type OrNull<T> = T | typeof NULL_OBJECT;
