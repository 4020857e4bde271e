import { ParticipantReader } from "./participant-reader";
import type { RegisterDraft } from "./register-draft";

/** Reads the participants tables: every row is counted, or left out with a problem. */
export function readPeople(draft: RegisterDraft): void {
  const reader = new ParticipantReader(draft);
  draft.counts = reader.read();
  draft.rowsOf = reader.rowsOf;
}
