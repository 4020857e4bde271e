import { ParticipantReader } from "./participant-reader";
import type { RegisterDraft } from "./register-draft";

/** Reads the participants tables: every row is counted, or left out with a problem. */
export function readPeople(draft: RegisterDraft): void {
  draft.counts = new ParticipantReader(draft).read();
}
