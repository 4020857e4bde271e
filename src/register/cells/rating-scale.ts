import { MILLION, readDecimal, readPercent, saysPercent } from "./read-number";
import { cellText } from "./spelling";

/** Scale on which participants rated, as the user may choose it. */
export type RatingScale = "0 to 10" | "1 to 5" | "1 to 4, 1 best";

/** A scale from its least to its greatest number. */
export interface Scale {
  readonly least: number;
  readonly greatest: number;
  readonly isLeastBest?: boolean;
}

export const RATING_SCALES: Readonly<Record<RatingScale, Scale>> = {
  "0 to 10": { least: 0, greatest: 10 },
  "1 to 5": { least: 1, greatest: 5 },
  "1 to 4, 1 best": { least: 1, greatest: 4, isLeastBest: true },
};

/** "7/10", "7 out of 10": a rating that names its scale. */
const OUT_OF = /^([\d.,]{1,5})\s*(?:\/|out of|of)\s*(\d{1,3})$/i;

/**
 * A rating as one out of 10, in millionths: 4 on the scale of 1 to 5 is 8 out of 10. Where the least is best, the order is reversed first.
 * "4/5" and "80%" name their own scale and are 8 on any. null for anything that is no number, or outside its scale.
 *
 * @param isPercentFormat whether the cell is formatted as a percentage
 */
export function readRating(cell: unknown, isPercentFormat: boolean, scale: Scale): number | null {
  if (saysPercent(cell, isPercentFormat))
    return onScale(readPercent(cell, isPercentFormat), { least: 0, greatest: 100 });
  const [, rating, greatest] = OUT_OF.exec(cellText(cell)) ?? [];
  if (greatest === undefined) return onScale(readDecimal(cell), scale);
  const own = scaleOutOf(Number(greatest));
  return own === null ? null : onScale(readDecimal(rating), own);
}

function onScale(millionths: number | null, { least, greatest, isLeastBest = false }: Scale): number | null {
  if (millionths === null || millionths < least * MILLION || millionths > greatest * MILLION) return null;
  const rating = isLeastBest ? (least + greatest) * MILLION - millionths : millionths;
  return Math.round((rating * 10) / greatest);
}

/** Scales on which somebody may give points out of so many; those of 10 and 100 begin with 0. */
function scaleOutOf(greatest: number): Scale | null {
  if (greatest === 10 || greatest === 100) return { least: 0, greatest };
  return greatest >= 4 && greatest < 10 ? { least: 1, greatest } : null;
}

const RANGE = /(?:[([]|\b(?:rating|score|scale)(?: of| from)?:?)\s*([01])\s*(?:[-\u2013]|to)\s*(\d{1,3})(?![\d/])/;
const LABELLED = /(\d{1,2})\s*(?:=|is\b|:)\s*([a-z][a-z' ]*)/g;
const GOOD =
  /^(?!not |un)(?:.*\b)?(?:excellent|good|great|best|high(?:est)?|satisfied|agree|positive|helpful|useful)\b/;
const BAD = /\b(?:poor|bad|worst|low(?:est)?|dissatisfied|unsatisfied|not|disagree|negative|unhelpful|terrible)\b/;

/**
 * The scale that a heading names: "Rating (1-5)", "Score out of 5", "How satisfied (1 = poor, 5 = excellent)"; null when it names none.
 * Of "1-4" it is not known which end is best, so it is asked about like ratings without a scale.
 */
export function scaleOfHeading(heading: string): Scale | null {
  const text = heading.slice(0, 300).toLowerCase();
  const outOf = /\bout of (\d{1,3})\b/.exec(text);
  if (outOf !== null) return scaleOutOf(Number(outOf[1]));
  const labels = [...text.matchAll(LABELLED)].map(([, number, words]) => ({ number: Number(number), words }));
  if (labels.length > 1) return scaleOfLabels(labels.sort((a, b) => a.number - b.number));
  const range = RANGE.exec(text);
  if (range === null) return null;
  const [least, greatest] = [Number(range[1]), Number(range[2])];
  return greatest >= 5 && (greatest <= 10 || greatest === 100) ? { least, greatest } : null;
}

/** @param labels what the numbers of a scale mean, ascending */
function scaleOfLabels(labels: readonly { readonly number: number; readonly words: string }[]): Scale | null {
  const [first, last] = [labels[0], labels[labels.length - 1]];
  const isBetter = (a: string, b: string): boolean => (GOOD.test(a) && !BAD.test(a)) || (BAD.test(b) && !GOOD.test(b));
  const isLastBest = isBetter(last.words, first.words);
  if (first.number > 1 || last.number < 4 || isLastBest === isBetter(first.words, last.words)) return null;
  return { least: first.number, greatest: last.number, isLeastBest: !isLastBest };
}

/** Fewest ratings before a narrow range of them is worth a question. */
const FEWEST_RATINGS = 5;

/** The scale that ratings look like when none is above 4 or 5; null when they look like 0 to 10, or are too few to tell. */
export function suspectedScale(
  ratings: Iterable<number>,
): { readonly greatest: number; readonly scale: string } | null {
  let count = 0;
  let greatest = 0;
  let isWithin = true;
  for (const rating of ratings) {
    count++;
    greatest = Math.max(greatest, rating);
    isWithin &&= rating >= MILLION && rating % MILLION === 0;
  }
  if (count < FEWEST_RATINGS || !isWithin || greatest > 5 * MILLION) return null;
  const scale = greatest > 4 * MILLION ? "1 to 5" : "1 to 5, or 1 to 4 with 1 best";
  return { greatest: greatest / MILLION, scale };
}
