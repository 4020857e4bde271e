import type { Asked } from "../metrics/behind/question";

/** Longest name of a tab. */
const LONGEST = 31;

/** A name for the tab of a list: "Withdrawn NPQH 2018-19", without what Excel refuses in names. */
export function listName(asked: Asked | "next", isOthers: boolean, title: string): string {
  return asTabName(asked === "next" ? title : nameOf(asked, isOthers));
}

/** The same with a number: "Withdrawn NPQH 2018-19 (2)". */
export function numberedName(name: string, number: number): string {
  const end = ` (${number})`;
  return number === 1 ? name : name.slice(0, LONGEST - end.length).trimEnd() + end;
}

function nameOf({ people, among }: Asked, isOthers: boolean): string {
  const { qualification, year, group } = people;
  const measure =
    isOthers && among !== null ? `${words(among.measure)} not ${words(people.measure)}` : words(people.measure);
  const others = group?.isOthers === true ? "not " : "";
  const parts = [measure, qualification, year, group === null ? null : others + group.label];
  const text = parts.filter((part) => part !== null).join(" ");
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

const words = (measure: string): string => measure.replaceAll("-", " ");

/** Source: "Rename a worksheet", Microsoft Support. */
function asTabName(text: string): string {
  const name = text
    .replaceAll("/", "-")
    .replace(/[\\?*[\]:\p{Cc}]/gu, " ")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, LONGEST)
    .replace(/^'{1,31}|'{1,31}$/g, "")
    .trim();
  return name === "" || /^history$/i.test(name) ? "List" : name;
}
