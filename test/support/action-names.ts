import type { Host } from "excel-stand-in";

/** What of office.js's requests is needed to name their actions. */
interface Request {
  readonly Actions: readonly { readonly ActionType: number; readonly Name: string; readonly ObjectPathId: number }[];
  readonly ObjectPaths: Readonly<
    Record<string, { readonly Name: string; readonly ParentObjectPathId?: number } | undefined>
  >;
}
const INSTANTIATE = 1;

/**
 * Lists the actions of every request from now on, in the order in which `host.interrupt` counts them, by the member they use and the one
 * before it: "Worksheets.Add", "FreezePanes.FreezeRows".
 */
export function recordActions(host: Host): readonly string[] {
  const names: string[] = [];
  const process = host.process.bind(host);
  host.process = (body, flags) => {
    const { Actions, ObjectPaths } = JSON.parse(body) as Request;
    for (const { ActionType, Name, ObjectPathId } of Actions) {
      const path = ObjectPaths[ObjectPathId];
      const parent = ObjectPaths[path?.ParentObjectPathId ?? 0];
      names.push(ActionType === INSTANTIATE ? `${parent?.Name}.${path?.Name}` : `${path?.Name}.${Name}`);
    }
    return process(body, flags);
  };
  return names;
}
