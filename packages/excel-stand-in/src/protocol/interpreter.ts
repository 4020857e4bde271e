import { ExcelError } from "../workbook/excel-error";
import { ApiObject, NULL_OBJECT, type OrNull } from "./api-object";
import { apiNotFound, callMethod, camelCase, getProperty, setProperty, type Gate } from "./members";
import { identify, query } from "./query";
import {
  ACTION,
  PATH,
  type Action,
  type ArgumentInfo,
  type ObjectPath,
  type RequestBody,
  type ResponseBody,
} from "./wire";

/** What the interpreter needs of the host around it. */
export interface Realm {
  /** The workbook. */
  readonly root: ApiObject;
  /** Objects that are not reached through the workbook, by service name. */
  service(name: string): ApiObject | undefined;
  /** An object that was kept beyond its request; throws when it no longer exists. */
  kept(referenceId: string): ApiObject;
  /** Id under which an object is kept, if it is. */
  referenceOf(object: ApiObject): string | undefined;
  /** Called with every object that a path leads to. */
  reached(object: ApiObject): void;
  /** Attaches or detaches a handler of an event; returns whether the object has that event. */
  register(object: ApiObject, wireName: string, isOn: boolean): boolean;
  /** Throws where this Excel, or the state that it is in, refuses a member. */
  readonly gate: Gate;
  /** Whether this Excel has a member: the API of an older one ends earlier. */
  has(className: string, member: string): boolean;
  /** Code of the error with which anything reached through a null object fails; null where it is a null object itself. */
  readonly nullChainError: string | null;
  /** Called before every action; may throw an injected fault. */
  beforeAction(member: string): void;
  /** Called before values are read, so that formulas which were written earlier in the request have results by then. */
  beforeReading(): Promise<void> | undefined;
}

const EVENT_METHOD = /^_(Register|Unregister)(\w+)$/;

/** Carries out one request on a realm. Stops at the first action that fails; what was done before stays done. */
export class Interpreter {
  private readonly objects = new Map<number, OrNull<ApiObject>>();

  constructor(
    private readonly realm: Realm,
    private readonly body: RequestBody,
  ) {}

  async run(): Promise<ResponseBody> {
    const results: { ActionId: number; Value: unknown }[] = [];
    for (const [index, action] of this.body.Actions.entries()) {
      try {
        this.realm.beforeAction(action.Name);
        if (action.ActionType === ACTION.query) {
          const calculation = this.realm.beforeReading();
          if (calculation !== undefined) await calculation;
        }
        results.push({ ActionId: action.Id, Value: this.perform(action) });
      } catch (error) {
        if (!(error instanceof ExcelError)) throw error;
        return {
          Results: results,
          Error: {
            Code: error.code,
            Message: error.message,
            Location: this.locationOf(action),
            ActionIndex: index,
            HttpStatusCode: error.code === "ItemNotFound" ? 404 : 400,
          },
        };
      }
    }
    return { Results: results };
  }

  private perform(action: Action): unknown {
    // Only marks a place in the batch. The client attaches handlers of events when the answer arrives.
    if (action.ActionType === ACTION.trace) return null;
    const object = this.objectAt(action.ObjectPathId);
    const referenceOf = (one: ApiObject) => this.realm.referenceOf(one);
    if (action.ActionType === ACTION.instantiate) return identify(object, referenceOf);
    if (object === NULL_OBJECT) return null;
    switch (action.ActionType) {
      case ACTION.query:
        return query(object, action.QueryInfo ?? {}, {
          referenceOf,
          gate: this.realm.gate,
          has: (className, member) => this.realm.has(className, member),
        });
      case ACTION.method:
        return this.call(object, action.Name, action.ArgumentInfo) ?? null;
      case ACTION.setProperty:
        setProperty(object, action.Name, this.argumentsOf(action.ArgumentInfo)[0], this.realm.gate);
        return null;
      default:
        throw new ExcelError("NotImplemented", `The stand-in for Excel knows no actions of type ${action.ActionType}.`);
    }
  }

  /** The object that a path leads to; each path is followed once in a request, since following it may have an effect. */
  private objectAt(id: number): OrNull<ApiObject> {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[id];
    if (path === undefined) throw new ExcelError("InvalidObjectPath", `The request has no object path ${id}.`);
    const object = this.follow(path);
    this.objects.set(id, object);
    if (object !== NULL_OBJECT) this.realm.reached(object);
    return object;
  }

  private follow(path: ObjectPath): OrNull<ApiObject> {
    switch (path.ObjectPathType) {
      case PATH.global:
        return this.realm.root;
      case PATH.nullObject:
        return NULL_OBJECT;
      case PATH.reference:
        return this.realm.kept(path.Name);
      case PATH.service: {
        const service = this.realm.service(path.Name);
        if (service === undefined) {
          throw new ExcelError("ApiNotFound", `The stand-in for Excel does not implement the service ${path.Name}.`);
        }
        return service;
      }
      default:
        return this.step(this.objectAt(path.ParentObjectPathId ?? 0), path);
    }
  }

  private step(parent: OrNull<ApiObject>, path: ObjectPath): OrNull<ApiObject> {
    if (parent === NULL_OBJECT) return this.behindNothing(path);
    const found = this.leadOn(parent, path);
    if (found === NULL_OBJECT || found instanceof ApiObject) return found;
    throw apiNotFound(parent, path.Name);
  }

  private behindNothing({ Name }: ObjectPath): typeof NULL_OBJECT {
    const code = this.realm.nullChainError;
    if (code !== null) throw new ExcelError(code, `${camelCase(Name)}: there is no such object.`);
    return NULL_OBJECT;
  }

  private leadOn(parent: ApiObject, { ObjectPathType, Name, ArgumentInfo }: ObjectPath): unknown {
    switch (ObjectPathType) {
      case PATH.property:
        return getProperty(parent, Name, this.realm.gate).value;
      case PATH.method:
        return this.call(parent, Name, ArgumentInfo);
      case PATH.indexer:
        return this.call(parent, "GetItem", ArgumentInfo);
      default:
        throw new ExcelError(
          "NotImplemented",
          `The stand-in for Excel knows no object paths of type ${ObjectPathType}.`,
        );
    }
  }

  private call(object: ApiObject, name: string, info: ArgumentInfo | undefined): unknown {
    const event = EVENT_METHOD.exec(name);
    if (event !== null) {
      if (!this.realm.register(object, event[2], event[1] === "Register")) throw apiNotFound(object, name);
      return null;
    }
    return callMethod(object, name, this.argumentsOf(info), this.realm.gate);
  }

  private argumentsOf(info: ArgumentInfo | undefined): unknown[] {
    return this.resolveAll(info?.Arguments ?? [], info?.ReferencedObjectPathIds ?? []);
  }

  private resolveAll(values: readonly unknown[], pathIds: readonly unknown[]): unknown[] {
    return values.map((value, i) => this.resolve(value, pathIds[i]));
  }

  /** The object that an argument refers to, else the argument itself. A missing object counts as no argument. */
  private resolve(value: unknown, pathId: unknown): unknown {
    if (Array.isArray(pathId)) return this.resolveAll(value as unknown[], pathId);
    const id = typeof pathId === "number" && pathId !== 0 ? pathId : embeddedPathId(value);
    if (id === undefined) return value;
    const object = this.objectAt(id);
    return object === NULL_OBJECT ? null : object;
  }

  /** Class and member, as Excel's own errors have it: "WorksheetCollection.getItem". */
  private locationOf({ ActionType, ObjectPathId, Name }: Action): string {
    const path = this.body.ObjectPaths[ObjectPathId];
    const object = this.objects.get(ObjectPathId);
    if (ActionType !== ACTION.instantiate && object instanceof ApiObject) {
      return Name === "" ? object.className : `${object.className}.${camelCase(Name)}`;
    }
    const parent = this.objects.get(path?.ParentObjectPathId ?? 0);
    const member = path?.ObjectPathType === PATH.indexer ? "getItem" : camelCase(path?.Name ?? "");
    return parent instanceof ApiObject ? `${parent.className}.${member}` : member;
  }
}

/** Objects within plain objects are written `{ _ObjectPathId: 7 }`. */
function embeddedPathId(value: unknown): number | undefined {
  if (typeof value !== "object" || value === null || !("_ObjectPathId" in value)) return undefined;
  return typeof value._ObjectPathId === "number" ? value._ObjectPathId : undefined;
}
