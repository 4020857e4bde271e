import type { XmlElement } from "./xml";

/** Puts a child where the format's order requires it, replacing the one of the same name. */
export function insertInOrder(parent: XmlElement, child: XmlElement, order: readonly string[]): XmlElement {
  for (const element of parent.all(child.name)) parent.remove(element);
  const rank = (other: XmlElement | string) => (typeof other === "string" ? -1 : order.indexOf(other.name));
  const place = parent.children.findIndex((other) => rank(other) > order.indexOf(child.name));
  parent.children.splice(place < 0 ? parent.children.length : place, 0, child);
  return child;
}
