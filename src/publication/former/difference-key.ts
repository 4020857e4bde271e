const SINCE = "since ";

/** The key of those who were added to a count since the former copy, or are no longer counted. */
export function differenceKey(key: string): string {
  return `${SINCE}${key}`;
}

export function isDifferenceKey(key: string): boolean {
  return key.startsWith(SINCE);
}
