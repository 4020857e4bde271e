import { isOfKind, type FieldKey, type RoleDefinition } from "../fields";
import type { Candidacy } from "./recognition";
import { PARTICIPANTS_ROLE } from "../roles/participants";
import { TARGETS_ROLE } from "../roles/targets";
import { EXPECTED_DATES, TELLING_FIELDS } from "./telling-fields";

/** Fields that only targets have. */
const AIMS = TARGETS_ROLE.fields
  .map(({ key }) => key)
  .filter((field) => isOfKind(field, "number") || isOfKind(field, "percentage"));

/** The kind that an unrecognised table would look like to a person; undefined when it looks like neither. */
export function likelyKind(candidacies: readonly Candidacy[]): Candidacy | undefined {
  const as = (definition: RoleDefinition): Candidacy | undefined =>
    candidacies.find(({ recognition }) => recognition.definition === definition);
  const [people, targets] = [as(PARTICIPANTS_ROLE), as(TARGETS_ROLE)];
  if (people !== undefined && looksLikePeople(people)) return people;
  return targets !== undefined && looksLikeTargets(targets) ? targets : undefined;
}

function looksLikePeople(candidacy: Candidacy): boolean {
  return (
    hasAny(candidacy, EXPECTED_DATES) || (hasAny(candidacy, ["participantId"]) && hasAny(candidacy, TELLING_FIELDS))
  );
}

function looksLikeTargets(candidacy: Candidacy): boolean {
  return candidacy.missing.length > 0 && hasAny(candidacy, AIMS) && hasAny(candidacy, ["qualification"]);
}

function hasAny({ recognition }: Candidacy, fields: readonly FieldKey[]): boolean {
  return fields.some((field) => recognition.columns.has(field));
}
