import type { Analysis } from "../analyse";
import type { DeadlineList } from "./deadline-list";
import type { Outlook } from "./next";

/** How metric 4 can still end, by year: every qualification, then all together. */
export function outlooksOf(_analysis: Analysis, _deadlines: DeadlineList): Outlook[] {
  return [];
}
