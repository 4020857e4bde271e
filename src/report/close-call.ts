import type { DecidingFigure, Figure } from "../metrics/figure";
import type { Metric, Standing } from "../metrics/metric";
import { roundedUnits } from "./shown-ratio";

/** A figure that is a ratio. */
type Ratio = Extract<Figure, { readonly denominator: number }>;

/** Decimals that cells show of the percentage, or of the mean. */
const SHOWN_DECIMALS: Readonly<Record<Ratio["kind"], number>> = { percent: 2, wholePercent: 0, share: 0, mean: 2 };
/** More decimals than any two ratios of whole workbooks need to be told apart. */
const MOST_DECIMALS = 20;

/**
 * How many decimals more than usual a standing's figure needs, so that it does not seem to contradict its status: statuses are judged
 * unrounded, and 5.97 % against 6 % is not met, although both round to 6 %. 0 where the usual figure is clear.
 */
export function extraDecimals({ figure, target, status }: Pick<Standing, "figure" | "target" | "status">): number {
  if (!isRatio(figure) || !isRatio(target) || status === "Not yet known") return 0;
  const usual = SHOWN_DECIMALS[figure.kind];
  for (let decimals = usual; decimals <= MOST_DECIMALS; decimals++) {
    if (agrees(figure, target, decimals, status === "Met")) return decimals - usual;
  }
  return 0;
}

/** "5.97% of recruits, target 6%" where the usual figure would seem to contradict the status; "" where it does not. */
export function closeCallText({ goal, decidedBy }: Pick<Metric, "goal" | "decidedBy">, standing: Standing): string {
  const { figure, target } = standing;
  const extra = extraDecimals(standing);
  if (extra === 0 || !isRatio(figure) || !isRatio(target)) return "";
  const decimals = SHOWN_DECIMALS[figure.kind] + extra;
  if (figure.kind === "mean") return `mean ${trimmed(figure, decimals)}, target ${trimmed(target, decimals)}`;
  const [, unit] = /^(?:%|share) (.*)$/.exec(decidedBy) ?? ["", decidedBy];
  // Where the target is a number of people, the percentage of it is judged.
  const word = goal?.kind === "people" ? "needed" : "target";
  return `${trimmed(figure, decimals)}% ${unit}, ${word} ${trimmed(target, decimals)}%`;
}

/** Whether the figure, with this many decimals, seems to meet the target exactly when it does; the target rounded likewise, and exact. */
function agrees(figure: Ratio, target: Ratio, decimals: number, isMet: boolean): boolean {
  const shown = units(figure, decimals);
  const exactTarget = BigInt(target.numerator) * 10n ** BigInt(decimals + places(target));
  const looksMet = shown >= units(target, decimals);
  return looksMet === isMet && shown * BigInt(target.denominator) >= exactTarget === isMet;
}

/** The ratio in units of its last decimal: of the percentage, or of the mean. */
function units(ratio: Ratio, decimals: number): bigint {
  return roundedUnits(ratio.numerator, ratio.denominator, decimals + places(ratio));
}

/** A percentage has its decimal point two places further right than its ratio. */
function places({ kind }: Ratio): number {
  return kind === "mean" ? 0 : 2;
}

/** "5.97", "6": without zeros at the end. */
function trimmed(ratio: Ratio, decimals: number): string {
  const digits = units(ratio, decimals)
    .toString()
    .padStart(decimals + 1, "0");
  const cut = digits.length - decimals;
  return `${digits.slice(0, cut)}.${digits.slice(cut)}`.replace(/0{1,20}$/, "").replace(/\.$/, "");
}

function isRatio(figure: DecidingFigure): figure is Ratio {
  return figure !== null && figure.kind !== "count" && figure.kind !== "outOf" && figure.denominator !== 0;
}
