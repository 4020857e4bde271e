import type { FieldKey, RoleDefinition } from "./fields";

/** Canonical heading of a field in a kind of table, for people to read: "Start date". The field's own name where the kind lacks it. */
export function canonicalHeading({ fields }: RoleDefinition, field: FieldKey): string {
  return fields.find(({ key }) => key === field)?.heading ?? field;
}
