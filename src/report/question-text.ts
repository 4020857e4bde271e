import { CHARACTERISTIC_NAMES } from "../metrics/characteristic";
import type { Asked, Question, QuestionGroup } from "../metrics/behind/question";
import type { Definitions } from "../metrics/definitions";
import { QUALIFICATIONS } from "../register/words/qualifications";
import { countedWords } from "./counted-words";

/** Whom or what a number counts: "Withdrawn: NPQ for Headship (NPQH), 2018/19, Gender: Female". */
export function questionText(question: Question, definitions: Definitions): string {
  return `${countedWords(question.measure, definitions).heading}: ${partText(question)}`;
}

/** What a figure asks, for a share both halves of it: "Presented in time, of those who presented: all qualifications, 2018/19". */
export function askedText({ people, among }: Asked, definitions: Definitions): string {
  if (among === null) return questionText(people, definitions);
  const [counted, whole] = [countedWords(people.measure, definitions), countedWords(among.measure, definitions)];
  return `${counted.heading}, of ${whole.among}: ${partText(people)}`;
}

/** Whom the other list of a share has, those who are counted in its whole but not in its number: "Not presented in time: …". */
export function othersText({ people }: Asked, definitions: Definitions): string {
  return `${countedWords(people.measure, definitions).others}: ${partText(people)}`;
}

/** The part of the register that a question is about: "NPQ for Headship (NPQH), 2018/19, Gender: Female". */
export function partText({ qualification, year, group }: Omit<Question, "measure">): string {
  const label = QUALIFICATIONS.find(({ code }) => code === qualification)?.label ?? qualification;
  return [label ?? "all qualifications", year ?? "all years", ...(group === null ? [] : [groupText(group)])].join(", ");
}

function groupText({ characteristic, label, isOthers }: QuestionGroup): string {
  const name = CHARACTERISTIC_NAMES[characteristic];
  return isOthers ? `${name}: all known groups other than ${label}` : `${name}: ${label}`;
}
