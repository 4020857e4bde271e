import type { Compared } from "../../publication/former/compared";
import { longDay } from "../../text/day-text";
import { plural, wholeNumber } from "../../text/plural";

/** What there is to say about the comparison with a former copy. */
export interface FormerTexts {
  readonly said: string;
  /** "" where nothing is wrong. */
  readonly warning: string;
  /** What the sentences speak of, name by name; only lists that have something in them. */
  readonly lists: readonly { readonly title: string; readonly explained: string; readonly items: readonly string[] }[];
}

/** Puts the comparison with a former copy into words. */
export function formerTexts({ asOf, compared, notCompared, corrected, givenAway, proven }: Compared): FormerTexts {
  const stand = compared === 1 ? "stands" : "stand";
  const lists = [
    {
      title: "Given away before",
      explained: "These small counts follow from the former copy, whatever the new one leaves out.",
      items: givenAway,
    },
    {
      title: "Not compared",
      explained: "The former copy has no figures for these.",
      items: notCompared,
    },
    {
      title: "Lower than before",
      explained: "Somebody has corrected these, so that the difference says nothing of who joined.",
      items: corrected,
    },
  ];
  return {
    said:
      compared === 0
        ? `Nothing of this copy stands in the former one, as of ${longDay(asOf)}.`
        : `${plural(compared, "count")} ${stand} in the former copy as well, as of ${longDay(asOf)}. ${provenText(proven)}`,
    warning: givenAway.length === 0 ? "" : givenAwayText(givenAway.length),
    lists: lists.filter(({ items }) => items.length > 0),
  };
}

function provenText(proven: number): string {
  if (proven === 0) return "Nothing small is different, or was left out of it.";
  const [what, them] =
    proven === 1
      ? ["1 small count or difference", "it"]
      : [`${wholeNumber(proven)} small counts and differences`, "them"];
  return `It was proven for ${what} that the two copies together do not give ${them} away.`;
}

function givenAwayText(count: number): string {
  const [what, them] =
    count === 1 ? ["One small count was", "it"] : [`${wholeNumber(count)} small counts were`, "them"];
  return `${what} given away by the former copy already. The new one cannot take ${them} back: take the former copy off the web.`;
}
