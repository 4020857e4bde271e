import { useEffect, useLayoutEffect, useState, type RefObject } from "react";
import { fittingTabs } from "./model/fitting-tabs";

/**
 * Which tabs of a line have a place on it; measured again whenever they are drawn, or the pane becomes wider or narrower.
 *
 * @param bar what holds the tabs, and last in it the button that leads to the others
 * @param chosen position of the tab that is always shown
 */
export function useFitting(bar: RefObject<HTMLElement | null>, chosen: number): (position: number) => boolean {
  const [fitting, setFitting] = useState<readonly boolean[]>([]);
  const [, setWidth] = useState(0);
  useEffect(() => {
    const measure = (): void => setWidth(window.innerWidth);
    window.addEventListener("resize", measure);
    return () => window.removeEventListener("resize", measure);
  }, []);
  useLayoutEffect(() => {
    const buttons = [...(bar.current?.querySelectorAll<HTMLElement>("[role=tab], [aria-haspopup]") ?? [])];
    const widths = buttons.map(({ offsetWidth }) => offsetWidth);
    const more = widths.pop() ?? 0;
    const next = fittingTabs(widths, bar.current?.clientWidth ?? 0, more, chosen);
    setFitting((before) => (String(before) === String(next) ? before : next));
  });
  return (position) => position === chosen || fitting[position] !== false;
}
