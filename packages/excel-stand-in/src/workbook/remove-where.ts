/** Removes the items that meet a condition from a list. */
export function removeWhere<T>(list: T[], isGone: (item: T) => boolean): void {
  for (let i = list.length - 1; i >= 0; i--) if (isGone(list[i])) list.splice(i, 1);
}
