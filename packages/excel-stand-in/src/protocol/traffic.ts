import { ACTION, PATH, type ObjectPath, type RequestBody } from "./wire";

/** How much went over the wire. */
export class Traffic {
  /** Requests that asked for something: one per `context.sync()` that had anything to do. See {@link isHousekeeping}. */
  syncs = 0;
  /** Bytes of the requests and responses of these syncs, in all and at most. */
  bytesIn = 0;
  bytesOut = 0;
  largestIn = 0;
  largestOut = 0;

  count(body: RequestBody, bytesIn: number, bytesOut: number): void {
    if (isHousekeeping(body)) return;
    this.syncs++;
    this.bytesIn += bytesIn;
    this.bytesOut += bytesOut;
    this.largestIn = Math.max(this.largestIn, bytesIn);
    this.largestOut = Math.max(this.largestOut, bytesOut);
  }

  reset(): void {
    this.syncs = this.bytesIn = this.bytesOut = this.largestIn = this.largestOut = 0;
  }
}

/**
 * Requests that the client sends of its own accord: at its start (to services other than the workbook), and at the end of
 * `Excel.run`, where it gives back the references that it kept.
 */
function isHousekeeping({ Actions, ObjectPaths }: RequestBody): boolean {
  return Actions.every(
    ({ ActionType, Name, ObjectPathId }) =>
      (ActionType === ACTION.instantiate && !isAddition(ObjectPaths[ObjectPathId])) ||
      ActionType === ACTION.trace ||
      Name === "_RemoveReference" ||
      ObjectPaths[ObjectPathId]?.ObjectPathType === PATH.service,
  );
}

/** Objects are added by an object path that is a method: `settings.add(…)`. */
function isAddition(path: ObjectPath | undefined): boolean {
  return path?.ObjectPathType === PATH.method && path.Name === "Add";
}

const encoder = new TextEncoder();

/** Length of a text in UTF-8, in which requests and responses travel. */
export function byteLength(text: string): number {
  return encoder.encode(text).length;
}
