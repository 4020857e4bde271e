import { ApiCollection, ApiObject, NULL_OBJECT, type OrNull } from "./api-object";
import { ExcelError, invalidArgument } from "./excel-error";

/** One step of a request. */
interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}
interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly unknown[];
}
interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}
interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}
/** Body of a request as office.js sends it. */
export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}
/** Body of a response as office.js expects it. */
export interface ResponseBody {
  readonly Results: { readonly ActionId: number; readonly Value: unknown }[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly ActionIndex: number;
    readonly HttpStatusCode: number;
  };
}

const ACTION = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;
const PATH = { global: 1, service: 2, method: 3, property: 4, indexer: 5, reference: 6, nullObject: 7 } as const;

/** What the interpreter needs of the host around it. */
export interface Realm {
  /** The workbook. */
  readonly root: ApiObject;
  /** Objects that are not reached through the workbook, by service name. */
  service(name: string): ApiObject | undefined;
  /** Objects that were kept beyond their request, by reference id. */
  readonly references: ReadonlyMap<string, ApiObject>;
  /** Id under which an object is kept, if it is. */
  referenceOf(object: ApiObject): string | undefined;
  /** Called before every action; may throw an injected fault. */
  beforeAction(index: number, member: string): void;
}

/** Carries out one request on a realm. Stops at the first action that fails; what was done before stays done. */
export class Interpreter {
  private readonly objects = new Map<number, OrNull<ApiObject>>();

  constructor(
    private readonly realm: Realm,
    private readonly body: RequestBody,
  ) {}

  run(): ResponseBody {
    const results: { ActionId: number; Value: unknown }[] = [];
    for (const [index, action] of this.body.Actions.entries()) {
      try {
        this.realm.beforeAction(index, action.Name);
        results.push({ ActionId: action.Id, Value: this.perform(action) });
      } catch (error) {
        if (!(error instanceof ExcelError)) throw error;
        const { code, message } = error;
        const location = this.locationOf(action);
        return {
          Results: results,
          Error: { Code: code, Message: message, Location: location, ActionIndex: index, HttpStatusCode: 400 },
        };
      }
    }
    return { Results: results };
  }

  private perform(action: Action): unknown {
    if (action.ActionType === ACTION.trace) return null;
    if (action.ActionType === ACTION.instantiate) return describe(this.objectAt(action.ObjectPathId), this.realm);
    const object = this.objectAt(action.ObjectPathId);
    if (object === NULL_OBJECT) return null;
    switch (action.ActionType) {
      case ACTION.query:
        return query(object, action.QueryInfo ?? {}, this.realm);
      case ACTION.method:
        return this.call(object, action.Name, action.ArgumentInfo) ?? null;
      case ACTION.setProperty:
        setMember(object, action.Name, this.argumentsOf(action.ArgumentInfo)[0]);
        return null;
      default:
        throw new ExcelError("NotImplemented", `Action type ${action.ActionType} is not implemented.`);
    }
  }

  /** The object that a path leads to; each path is followed once in a request, since following it may have an effect. */
  private objectAt(id: number): OrNull<ApiObject> {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const object = this.follow(this.body.ObjectPaths[id]);
    this.objects.set(id, object);
    return object;
  }

  private follow(path: ObjectPath): OrNull<ApiObject> {
    if (path.ObjectPathType === PATH.global) return this.realm.root;
    if (path.ObjectPathType === PATH.nullObject) return NULL_OBJECT;
    if (path.ObjectPathType === PATH.service) return this.realm.service(path.Name) ?? notFound("service", path.Name);
    if (path.ObjectPathType === PATH.reference) {
      const kept = this.realm.references.get(path.Name);
      if (kept === undefined) throw new ExcelError("InvalidReference", `The reference ${path.Name} is not valid.`);
      return kept;
    }
    const parent = this.objectAt(path.ParentObjectPathId ?? 0);
    if (parent === NULL_OBJECT) return NULL_OBJECT;
    const found = this.step(parent, path);
    if (found === NULL_OBJECT || found instanceof ApiObject) return found;
    throw new ExcelError("ApiNotFound", `${parent.className}.${path.Name} does not lead to an object.`);
  }

  private step(parent: ApiObject, path: ObjectPath): unknown {
    switch (path.ObjectPathType) {
      case PATH.property:
        return getMember(parent, path.Name);
      case PATH.method:
        return this.call(parent, path.Name, path.ArgumentInfo);
      case PATH.indexer:
        return this.call(parent, "GetItem", path.ArgumentInfo);
      default:
        throw new ExcelError("NotImplemented", `Object path type ${path.ObjectPathType} is not implemented.`);
    }
  }

  private call(object: ApiObject, name: string, info: ArgumentInfo | undefined): unknown {
    const method = memberOf(object, name);
    const implementation: unknown = Reflect.get(object, method);
    if (typeof implementation !== "function") notFound(object.className, name);
    return Reflect.apply(implementation as (...args: unknown[]) => unknown, object, this.argumentsOf(info));
  }

  private argumentsOf(info: ArgumentInfo | undefined): unknown[] {
    const referenced = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((argument, i) => this.resolved(argument, referenced[i]));
  }

  private resolved(argument: unknown, pathId: unknown): unknown {
    if (typeof pathId === "number" && pathId !== 0) return this.objectAt(pathId);
    return argument;
  }

  /** "Worksheets.getItem", as in Excel's own errors. */
  private locationOf(action: Action): string {
    const path = this.body.ObjectPaths[action.ObjectPathId];
    return action.Name !== "" ? action.Name : (path?.Name ?? "");
  }
}

/** JavaScript name of a wire name: "GetRange" → "getRange"; names of housekeeping keep their underscore. */
function memberOf(object: ApiObject, wireName: string): string {
  const name = wireName.startsWith("_") ? wireName : wireName.charAt(0).toLowerCase() + wireName.slice(1);
  return name in object && !(name in Object.prototype) ? name : notFound(object.className, wireName);
}

function getMember(object: ApiObject, wireName: string): unknown {
  const value: unknown = Reflect.get(object, memberOf(object, wireName));
  if (value === undefined || typeof value === "function") notFound(object.className, wireName);
  return value;
}

function setMember(object: ApiObject, wireName: string, value: unknown): void {
  if (!Reflect.set(object, memberOf(object, wireName), value)) {
    throw invalidArgument(`${object.className}.${wireName} cannot be set.`);
  }
}

function notFound(className: string, member: string): never {
  throw new ExcelError("ApiNotFound", `The stand-in for Excel has no member ${className}.${member}.`);
}

/** Answer to an Instantiate action. */
function describe(object: OrNull<ApiObject>, realm: Realm): unknown {
  if (object === NULL_OBJECT) return null;
  const reference = realm.referenceOf(object);
  return {
    ...(object.itemId === undefined ? {} : { Id: object.itemId }),
    ...(reference === undefined ? {} : { _ReferenceId: reference }),
  };
}

/** Answer to a Query action: the selected properties, nested where the path is. */
function query(object: ApiObject, info: QueryInfo, realm: Realm): unknown {
  if (object instanceof ApiCollection) return queryItems(object, info, realm);
  const result = describe(object, realm) as Record<string, unknown>;
  for (const path of info.Select?.length ? info.Select : object.scalars) select(object, path, result, realm);
  return result;
}

function queryItems(collection: ApiCollection, info: QueryInfo, realm: Realm): unknown {
  const from = info.Skip ?? 0;
  const items = collection.list().slice(from, info.Top === undefined ? undefined : from + info.Top);
  const select = (info.Select ?? []).map((path) => path.replace(/^items\//i, "")).filter((path) => path !== "");
  return {
    _Items: items.map((item, index) => ({
      _Index: from + index,
      ...(query(item, { Select: select }, realm) as object),
    })),
  };
}

function select(object: ApiObject, path: string, result: Record<string, unknown>, realm: Realm): void {
  const [head = "", ...rest] = path.split(/[/.]/);
  const wireName = head.charAt(0).toUpperCase() + head.slice(1);
  const value = getMember(object, wireName);
  if (!(value instanceof ApiObject)) {
    result[wireName] = value;
    return;
  }
  if (rest.length === 0 || value instanceof ApiCollection) {
    result[wireName] = query(value, rest.length === 0 ? {} : { Select: [rest.join("/")] }, realm);
    return;
  }
  const nested = (result[wireName] ??= {}) as Record<string, unknown>;
  select(value, rest.join("/"), nested, realm);
}
