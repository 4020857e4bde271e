import type { HostProfile } from "excel-stand-in";

/** Something that people do with the add-in, and what they see afterwards. */
export interface Job {
  /** As in docs/hosts.md: "Refresh again". */
  readonly name: string;
  /** Does it in an Excel and checks what a person would see. */
  readonly run: (profile: HostProfile) => Promise<void>;
  /** Milliseconds that it may take; a minute unless it says so. */
  readonly timeout?: number;
}
