import type { ProblemDefinition } from "../problem-definition";
import { quoted } from "../quoted";

/** Percentages and ratings. */
export const NUMBER_PROBLEMS = {
  "unreadable-fsm": {
    severity: "warning",
    title: "Unreadable free school meals percentage",
    what: ({ value }) =>
      `${quoted(value)} is not a percentage from 0 to 100, so the school's free school meals percentage is treated as not known.`,
    advice: "Write a number such as 32.5.",
  },
  "fractions-read": {
    severity: "note",
    title: "Fractions read as percentages",
    what: ({ column, value }, { readAs }: { readonly readAs: string }) =>
      `numbers below 1 in ${column} are read as fractions: ${value} is ${readAs}.`,
    advice: "If percentages below 1% are meant, write them with a % sign.",
  },
  "fraction-among-percentages": {
    severity: "warning",
    title: "Fraction among percentages",
    what: ({ value }) => `${quoted(value)} is among percentages above 1 and is read as ${value}%.`,
    advice: "If it is a fraction, write it as a percentage.",
  },
  fractions: {
    severity: "warning",
    title: "Percentages that look like fractions",
    what: ({ column }) =>
      `no value in ${column} is above 1. The numbers are read as they are, so 0.3 is 0.3% and not 30%.`,
    advice: "If fractions are meant, format the column as a percentage, or write 30.",
  },
  "unreadable-rating": {
    severity: "warning",
    title: "Unreadable rating",
    what: ({ column, value }) =>
      `${quoted(value)} in ${column} is not a rating on the column's scale, so it is not used.`,
    advice: "Write a number from 0 to 10, or on the scale that the heading or the Data view names.",
  },
  "rating-scale": {
    severity: "warning",
    title: "Ratings on another scale",
    what: ({ column, value }, { scale }: { readonly scale: string }) =>
      `no rating in ${column} is above ${value}, so the scale may be ${scale}. The ratings are read as they are, out of 10.`,
    advice: "Choose the scale in the Data view.",
  },
} as const satisfies Record<string, ProblemDefinition>;
