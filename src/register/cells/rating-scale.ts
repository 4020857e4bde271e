import { MILLION } from "./read-number";

/**
 * Turns a rating on another scale into one out of 10, in millionths: 4 out of 5 is 8 out of 10. Where 1 is best of 4, the order is
 * reversed first. Null for the scale of 0 to 10 itself. For a rating outside its scale the result is null.
 *
 * This happens only if the user says so: a column of threes and fours does not show which scale it is on.
 */
export function ratingConverter(scale: RatingScale | undefined): ((millionths: number) => number | null) | null {
  switch (scale) {
    case "1 to 5":
      return (rating) => (isBetween(rating, 1, 5) ? rating * 2 : null);
    case "1 to 4, 1 best":
      return (rating) => (isBetween(rating, 1, 4) ? ((5 * MILLION - rating) * 5) / 2 : null);
    default:
      return null;
  }
}

function isBetween(rating: number, least: number, greatest: number): boolean {
  return rating >= least * MILLION && rating <= greatest * MILLION;
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

/** Scale on which participants rated, where it is not 0 to 10. */
export type RatingScale = "0 to 10" | "1 to 5" | "1 to 4, 1 best";
