import { ApiCollection, ApiObject, NULL_OBJECT, type OrNull } from "./api-object";
import { getProperty, membersOf, type Gate } from "./members";
import type { QueryInfo } from "./wire";

/** Properties that were asked for, by lower-case name; a name that leads on to another object has a selection of its own. */
interface Selection {
  /** As the add-in wrote it. */
  readonly name: string;
  readonly names: ReadonlyMap<string, Selection>;
}

type Answer = Record<string, unknown>;
/** Id under which an object is kept beyond its request, if it is. */
export type ReferenceOf = (object: ApiObject) => string | undefined;

/** What describing an object needs to know of the host. */
export interface Reading {
  readonly referenceOf: ReferenceOf;
  readonly gate: Gate;
  /** Whether this Excel has a member: a newer one is left out where all are asked for. */
  readonly has: (className: string, member: string) => boolean;
}

/** Response to an Instantiate action: how the client can address the object from now on. */
export function identify(object: OrNull<ApiObject>, referenceOf: ReferenceOf): Answer | null {
  if (object === NULL_OBJECT) return null;
  const answer: Answer = {};
  if (object.itemId !== undefined) answer.Id = object.itemId;
  const reference = referenceOf(object);
  if (reference !== undefined) answer._ReferenceId = reference;
  return answer;
}

/** Response to a Query action: the properties that were asked for, nested as they were; without any, all scalar ones. */
export function query(object: ApiObject, info: QueryInfo, reading: Reading): Answer | null {
  return describe(object, selectionOf([...(info.Select ?? []), ...(info.Expand ?? [])]), info, reading);
}

function describe(object: ApiObject, selection: Selection, info: QueryInfo, reading: Reading): Answer | null {
  return object instanceof ApiCollection
    ? describeCollection(object, selection, info, reading)
    : describeObject(object, selection, reading);
}

function describeObject(object: ApiObject, selection: Selection, reading: Reading): Answer | null {
  const answer = identify(object, reading.referenceOf) ?? {};
  if (selection.names.size === 0 || selection.names.has("$all")) addScalars(object, answer, reading);
  for (const [name, nested] of selection.names) {
    if (name === "$all" || name === "$none") continue;
    const { member, value } = getProperty(object, nested.name, reading.gate);
    answer[member.wireName] = value instanceof ApiObject ? describe(value, nested, {}, reading) : plain(value);
  }
  return answer;
}

function describeCollection(
  collection: ApiCollection,
  selection: Selection,
  { Top, Skip = 0 }: QueryInfo,
  reading: Reading,
): Answer {
  const answer = identify(collection, reading.referenceOf) ?? {};
  const ofItems = new Map(selection.names.get("items")?.names);
  const own = membersOf(collection);
  for (const [name, nested] of selection.names) {
    if (own.get(name)?.isReadable === true) {
      const { member, value } = getProperty(collection, name, reading.gate);
      answer[member.wireName] = plain(value);
    } else if (name !== "items") ofItems.set(name, nested);
  }
  const asksForItems = ofItems.size > 0 || selection.names.has("items") || selection.names.size === 0;
  if (!asksForItems) return answer;
  const items = collection.list().slice(Skip, Top === undefined ? undefined : Skip + Top);
  answer._Items = items.map((item, i) => ({
    _Index: Skip + i,
    ...describeObject(item, { name: "items", names: ofItems }, reading),
  }));
  return answer;
}

function addScalars(object: ApiObject, answer: Answer, { gate, has }: Reading): void {
  for (const { name, wireName, isReadable } of membersOf(object).values()) {
    if (!isReadable || name.startsWith("_") || !has(object.className, name)) continue;
    const { value } = getProperty(object, name, gate);
    if (!(value instanceof ApiObject)) answer[wireName] = plain(value);
  }
}

function plain(value: unknown): unknown {
  return value === NULL_OBJECT ? null : value;
}

function selectionOf(paths: readonly string[]): Selection {
  interface Growing extends Selection {
    readonly names: Map<string, Growing>;
  }
  const root: Growing = { name: "", names: new Map() };
  for (const path of paths) {
    let at = root;
    for (const name of path.split(/[/.]/)) {
      if (name === "") continue;
      const key = name.toLowerCase();
      let next = at.names.get(key);
      if (next === undefined) at.names.set(key, (next = { name, names: new Map() }));
      at = next;
    }
  }
  return root;
}
