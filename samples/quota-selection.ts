import type { Random } from "./random";

/** How many people with each value of a characteristic are wanted. A value that is absent is wanted 0 times. */
export type Quota = ReadonlyMap<string, number>;

/** One characteristic of the people chosen from, and how many of each of its values are wanted. */
export interface Side<Person> {
  readonly valueOf: (person: Person) => string;
  readonly quota: Quota;
}

/**
 * Chooses people so that two quotas are met at once, e.g. 3 women and 1 man of whom 4 are British. People are
 * taken in random order as long as both quotas have room; then, value by value, the missing ones are made room for by
 * exchanging people along an alternating path (the augmenting path of a maximum flow from the values of one
 * characteristic to those of the other). Returns null when no choice meets both quotas.
 */
export function chooseByQuota<Person>(
  people: readonly Person[],
  rows: Side<Person>,
  columns: Side<Person>,
  random: Random,
): ReadonlySet<Person> | null {
  const room = { rows: new Map(rows.quota), columns: new Map(columns.quota) };
  const inOrder = random.shuffled(people);
  const chosen = new Set<Person>();
  const roomFor = (side: Map<string, number>, value: string) => side.get(value) ?? 0;
  const use = (side: Map<string, number>, value: string) => side.set(value, roomFor(side, value) - 1);

  for (const person of inOrder) {
    const row = rows.valueOf(person);
    const column = columns.valueOf(person);
    if (roomFor(room.rows, row) === 0 || roomFor(room.columns, column) === 0) continue;
    chosen.add(person);
    use(room.rows, row);
    use(room.columns, column);
  }

  for (const row of rows.quota.keys()) {
    while (roomFor(room.rows, row) > 0) {
      const path = alternatingPath(inOrder, chosen, rows, columns, row, (column) => roomFor(room.columns, column) > 0);
      const last = path?.at(-1);
      if (!path || !last) return null;
      for (const person of path) if (!chosen.delete(person)) chosen.add(person);
      use(room.rows, row);
      use(room.columns, columns.valueOf(last));
    }
  }
  return [...room.columns.values()].every((left) => left === 0) ? chosen : null;
}

/**
 * The shortest path from a row value with room to a column value with room: people to add and to drop by turns.
 * Adding leads from a row to a column, dropping from that column to another row.
 */
function alternatingPath<Person>(
  people: readonly Person[],
  chosen: ReadonlySet<Person>,
  rows: Side<Person>,
  columns: Side<Person>,
  startRow: string,
  hasRoom: (column: string) => boolean,
): readonly Person[] | null {
  const queue: { readonly row: string; readonly path: readonly Person[] }[] = [{ row: startRow, path: [] }];
  const seenRows = new Set([startRow]);
  const seenColumns = new Set<string>();
  for (const { row, path } of queue) {
    for (const added of people) {
      const column = columns.valueOf(added);
      if (chosen.has(added) || rows.valueOf(added) !== row || seenColumns.has(column)) continue;
      seenColumns.add(column);
      if (hasRoom(column)) return [...path, added];
      for (const dropped of people) {
        const nextRow = rows.valueOf(dropped);
        if (!chosen.has(dropped) || columns.valueOf(dropped) !== column || seenRows.has(nextRow)) continue;
        seenRows.add(nextRow);
        queue.push({ row: nextRow, path: [...path, added, dropped] });
      }
    }
  }
  return null;
}
