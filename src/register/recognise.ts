import { fieldOf, ROLES, type Field, type FieldKey, type RoleDefinition } from "./fields";
import { cellText, spellingKey } from "./spelling";

/** What a table is and where its columns stand. */
export interface Recognition {
  readonly definition: RoleDefinition;
  /** Position of each field's column among the headings, 0-based. */
  readonly columns: ReadonlyMap<FieldKey, number>;
  /** Positions of columns whose heading repeats a field that an earlier column already has. */
  readonly repeated: readonly number[];
}

/**
 * Recognises a table by its headings alone, wherever it stands and whatever it is called; null when it is none of ours.
 * Of several kinds that fit, the one that knows more of the columns wins.
 */
export function recogniseTable(headings: readonly unknown[]): Recognition | null {
  const fitting = ROLES.map((definition) => recogniseAs(definition, headings)).filter((found) => found !== null);
  return fitting.reduce<Recognition | null>(
    (best, found) => (best === null || found.columns.size > best.columns.size ? found : best),
    null,
  );
}

/** Columns that have to be read, in sheet order. */
export function neededColumns(recognition: Recognition): { readonly heading: number; readonly field: Field }[] {
  return recognition.definition.fields
    .flatMap((field) => {
      const heading = recognition.columns.get(field.key);
      return heading === undefined ? [] : [{ heading, field }];
    })
    .sort((a, b) => a.heading - b.heading);
}

function recogniseAs(definition: RoleDefinition, headings: readonly unknown[]): Recognition | null {
  const best = new Map<FieldKey, { readonly position: number; readonly rank: number }>();
  const repeated: number[] = [];
  headings.forEach((heading, position) => {
    const match = fieldOf(definition, cellText(heading));
    if (match === null) return;
    const { field, rank } = match;
    const other = best.get(field.key);
    if (other === undefined || rank < other.rank) best.set(field.key, { position, rank });
    else if (rank === other.rank) repeated.push(position);
  });
  const columns = new Map([...best].map(([key, { position }]) => [key, position]));
  const isComplete = definition.required.every((group) => group.some((key) => columns.has(key)));
  const foreign = definition.excluded.map(spellingKey);
  const isForeign = headings.some((heading) => foreign.includes(spellingKey(cellText(heading))));
  return isComplete && !isForeign ? { definition, columns, repeated } : null;
}
