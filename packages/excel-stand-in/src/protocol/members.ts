import { ExcelError } from "../workbook/excel-error";
import { ApiCollection, ApiObject } from "./api-object";

/** A property or method of an API class. */
export interface Member {
  /** Name in JavaScript: "rowIndex". */
  readonly name: string;
  /** Name in requests and responses: "RowIndex". */
  readonly wireName: string;
  readonly isReadable: boolean;
  readonly isWritable: boolean;
  readonly isMethod: boolean;
}

/** Members of one class by lower-case name: add-ins may write the names of properties in any case. */
type Members = ReadonlyMap<string, Member>;

const membersOfClass = new Map<object, Members>();

/** The members of an object's class, in the order of their declaration. */
export function membersOf(object: ApiObject): Members {
  const prototype = Object.getPrototypeOf(object) as object;
  let members = membersOfClass.get(prototype);
  if (members === undefined) membersOfClass.set(prototype, (members = collect(prototype)));
  return members;
}

function collect(prototype: object): Members {
  const members = new Map<string, Member>();
  for (let at = prototype; !isBase(at); at = Object.getPrototypeOf(at) as object) {
    for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(at))) {
      if (name === "constructor" || members.has(name.toLowerCase())) continue;
      members.set(name.toLowerCase(), {
        name,
        wireName: name.charAt(0).toUpperCase() + name.slice(1),
        isReadable: descriptor.get !== undefined,
        isWritable: descriptor.set !== undefined,
        isMethod: typeof descriptor.value === "function",
      });
    }
  }
  return members;
}

function isBase(prototype: object): boolean {
  return prototype === ApiObject.prototype || prototype === ApiCollection.prototype || prototype === Object.prototype;
}

/** Decides whether a member may be used now; throws the ExcelError with which Excel refuses it. */
export type Gate = (object: ApiObject, member: Member, use: Use) => void;
export type Use = "read" | "write" | "call";

export function getProperty(
  object: ApiObject,
  name: string,
  gate: Gate,
): { readonly member: Member; readonly value: unknown } {
  const member = membersOf(object).get(name.toLowerCase());
  if (member?.isReadable !== true) throw apiNotFound(object, name);
  gate(object, member, "read");
  return { member, value: Reflect.get(object, member.name) as unknown };
}

export function setProperty(object: ApiObject, name: string, value: unknown, gate: Gate): void {
  const member = membersOf(object).get(name.toLowerCase());
  if (member?.isWritable !== true) throw apiNotFound(object, name);
  gate(object, member, "write");
  Reflect.set(object, member.name, value);
}

export function callMethod(object: ApiObject, name: string, args: readonly unknown[], gate: Gate): unknown {
  const member = membersOf(object).get(name.toLowerCase());
  if (member?.isMethod !== true) throw apiNotFound(object, name);
  gate(object, member, "call");
  const method = Reflect.get(object, member.name) as (...args: unknown[]) => unknown;
  return Reflect.apply(method, object, args);
}

/** What the stand-in says about a member that Excel has but the stand-in does not; it never returns "nothing" instead. */
export function apiNotFound({ className }: ApiObject, name: string): ExcelError {
  return new ExcelError("ApiNotFound", `The stand-in for Excel does not implement ${className}.${camelCase(name)}.`);
}

/** "GetRange" → "getRange" */
export function camelCase(wireName: string): string {
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}
