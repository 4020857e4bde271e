/**
 * Which tabs have a place on one line, by position: all, or else the chosen one and the first that fit beside it and the button that leads
 * to the others.
 *
 * @param widths of the tabs, in pixels
 * @param room on the line, in pixels
 * @param more width of that button, in pixels
 * @param chosen position of the tab that is always shown
 */
export function fittingTabs(widths: readonly number[], room: number, more: number, chosen: number): boolean[] {
  const all = widths.reduce((sum, width) => sum + width, 0);
  if (all <= room) return widths.map(() => true);
  let left = room - more - (widths[chosen] ?? 0);
  return widths.map((width, i) => {
    if (i === chosen) return true;
    // Once one has no room, none after it has: the tabs keep their order.
    left -= width;
    return left >= 0;
  });
}
