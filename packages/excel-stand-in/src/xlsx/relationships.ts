import { XmlElement } from "./xml";

const NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";

/** The relationships of one part (or of the package itself): which other parts it uses, and as what. */
export class Relationships {
  private byId: ReadonlyMap<string, XmlElement> | undefined;

  constructor(
    /** Path of the part they belong to; "" for the package. */
    private readonly owner: string,
    private readonly root: XmlElement = new XmlElement("Relationships", { xmlns: NAMESPACE }),
  ) {}

  /** Where the relationships of a part are stored. */
  static pathFor(owner: string): string {
    const slash = owner.lastIndexOf("/") + 1;
    return `${owner.slice(0, slash)}_rels/${owner.slice(slash)}.rels`;
  }

  /** Paths of the related parts of one kind, in order; `kind` is the last segment of the relationship type. */
  targets(kind: string): { id: string; path: string }[] {
    return this.ofKind(kind).map((element) => ({ id: element.get("Id") ?? "", path: this.resolve(element) }));
  }

  /** What a relationship points to: a part's path, or the address itself when it is external. */
  target(id: string): string | undefined {
    // A sheet of thousands of links looks up each of them.
    this.byId ??= new Map(
      this.root.elements.map((element): [string, XmlElement] => [element.get("Id") ?? "", element]).reverse(),
    );
    const element = this.byId.get(id);
    return element && this.resolve(element);
  }

  /** Adds a relationship to a part, or to an address outside the package; returns its id. */
  add(type: string, target: string, external = false): string {
    this.byId = undefined;
    const used = new Set(this.root.elements.map((element) => element.get("Id")));
    let number = this.root.elements.length + 1;
    while (used.has(`rId${number}`)) number++;
    const attributes = { Id: `rId${number}`, Type: type, Target: external ? target : this.relative(target) };
    this.root.children.push(
      new XmlElement("Relationship", external ? { ...attributes, TargetMode: "External" } : attributes),
    );
    return attributes.Id;
  }

  remove(id: string): void {
    const element = this.root.elements.find((candidate) => candidate.get("Id") === id);
    if (element !== undefined) this.root.remove(element);
    this.byId = undefined;
  }

  toXml(): XmlElement {
    return this.root;
  }

  private ofKind(kind: string): XmlElement[] {
    return this.root.elements.filter((element) => element.get("Type")?.endsWith(`/${kind}`));
  }

  /** A part's path as seen from the owner, which all programs understand; absolute paths not all do. */
  private relative(path: string): string {
    const from = this.owner.split("/").slice(0, -1);
    const to = path.split("/");
    while (from.length > 0 && to.length > 1 && from[0] === to[0]) {
      from.shift();
      to.shift();
    }
    return [...from.map(() => ".."), ...to].join("/");
  }

  private resolve(element: XmlElement): string {
    const target = element.get("Target") ?? "";
    if (element.get("TargetMode") === "External") return target;
    // Programs on Windows write backslashes.
    const path = target.replaceAll("\\", "/");
    const folders = path.startsWith("/") ? [] : this.owner.split("/").slice(0, -1);
    for (const segment of path.split("/")) {
      if (segment === "..") folders.pop();
      else if (segment !== "" && segment !== ".") folders.push(segment);
    }
    return folders.join("/");
  }
}

/** The relationship that an element names: `r:id`, whatever the prefix. */
export function relationshipId(element: XmlElement): string | undefined {
  for (const [name, value] of element.attributes) {
    if (name.endsWith(":id")) return value;
  }
  return undefined;
}
