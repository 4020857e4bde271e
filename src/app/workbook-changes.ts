import { watchWorkbook, type WorkbookChange } from "../excel/watch-workbook";

/** What has changed in the workbook since the register was last read. */
export interface WorkbookChanges {
  /** Rises with every change: what was read before is old. */
  readonly version: number;
  /** Whether this user has changed something that the sheets may have to follow. */
  readonly isRefreshDue: boolean;
  readonly isFollowing: boolean;
  /** Listens to the workbook, once. @throws what Excel throws */
  readonly follow: () => Promise<void>;
  /** Notes a change that was made through the add-in. */
  readonly note: () => void;
  /** The sheets have followed, or need not. */
  readonly settle: () => void;
}

/** Follows the workbook's changes. @param onChange called after each that the add-in did not make itself */
export function workbookChanges(onChange: () => void): WorkbookChanges {
  let [version, isRefreshDue, isFollowing] = [0, false, false];
  const hear = ({ isOwn, isRemote }: WorkbookChange): void => {
    if (isOwn) return;
    version++;
    // Everyone who has the workbook open is told; only the person who made the change refreshes the sheets afterwards.
    if (!isRemote) isRefreshDue = true;
    onChange();
  };
  return {
    get version() {
      return version;
    },
    get isRefreshDue() {
      return isRefreshDue;
    },
    get isFollowing() {
      return isFollowing;
    },
    follow: async () => {
      if (isFollowing) return;
      await watchWorkbook(hear);
      isFollowing = true;
    },
    note: () => {
      version++;
      isRefreshDue = true;
    },
    settle: () => {
      isRefreshDue = false;
    },
  };
}
