import { HOSTILE_CELLS } from "./hostile-cells";
import { HOSTILE_DOCUMENTS } from "./hostile-documents";
import type { HostileFile } from "./hostile-file";
import { HOSTILE_ZIPS } from "./hostile-zips";

export const HOSTILE_FILES: readonly HostileFile[] = [...HOSTILE_ZIPS, ...HOSTILE_DOCUMENTS, ...HOSTILE_CELLS];
