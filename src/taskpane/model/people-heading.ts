import type { Asked } from "../../metrics/behind/question";
import type { Definitions } from "../../metrics/definitions";
import { countedWords } from "../../report/counted-words";
import { partText } from "../../report/question-text";

/** What a list of people says above it. */
export interface PeopleHeading {
  /** "Presented in time, of those who presented" */
  readonly title: string;
  /** "NPQ for Headship (NPQH), 2018/19" */
  readonly part: string;
  /** One sentence that says who is counted. */
  readonly meaning: string;
}

/** A figure's question in words. @param isOthers of a share those of its whole who are not counted */
export function peopleHeading({ people, among }: Asked, definitions: Definitions, isOthers: boolean): PeopleHeading {
  const { heading, others, meaning } = countedWords(people.measure, definitions);
  const of = among === null ? "" : `, of ${countedWords(among.measure, definitions).among}`;
  const part = partText(people);
  return {
    title: `${isOthers ? others : heading}${of}`,
    part: part.charAt(0).toUpperCase() + part.slice(1),
    meaning,
  };
}
