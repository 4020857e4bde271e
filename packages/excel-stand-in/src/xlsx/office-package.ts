import JSZip from "jszip";
import { Relationships } from "./relationships";
import { parseXml, serializeXml, XmlElement } from "./xml";

const CONTENT_TYPES = "[Content_Types].xml";

/** The date that Excel itself gives every part, so that saving the same workbook twice gives the same bytes. */
const PART_DATE = new Date(Date.UTC(1980, 0, 1));

/** A .xlsx file as its parts. Parts that are not written pass through as they are, still compressed. */
export class OfficePackage {
  private readonly written = new Map<string, string | Uint8Array>();
  private readonly removed = new Set<string>();
  private readonly related = new Map<string, { relationships: Relationships; before: string }>();

  private readonly typesBefore: string;

  private constructor(
    /** Entry by path; never changed, and shared by copies. */
    private readonly entries: ReadonlyMap<string, JSZip.JSZipObject>,
    private readonly types: XmlElement,
  ) {
    this.typesBefore = types.toString();
  }

  /** @throws Error when the bytes are not a zip file, or one without the parts every Office file has. */
  static async open(bytes: Uint8Array): Promise<OfficePackage> {
    const zip = await JSZip.loadAsync(bytes);
    const entries = new Map<string, JSZip.JSZipObject>();
    zip.forEach((path, entry) => {
      if (!entry.dir) entries.set(path.replace(/^\//, ""), entry);
    });
    const types = await entries.get(CONTENT_TYPES)?.async("string");
    return new OfficePackage(entries, types === undefined ? new XmlElement("Types") : parseXml(types));
  }

  static empty(): OfficePackage {
    const namespace = "http://schemas.openxmlformats.org/package/2006/content-types";
    const defaults = [
      new XmlElement("Default", {
        Extension: "rels",
        ContentType: "application/vnd.openxmlformats-package.relationships+xml",
      }),
      new XmlElement("Default", { Extension: "xml", ContentType: "application/xml" }),
    ];
    return new OfficePackage(new Map(), new XmlElement("Types", { xmlns: namespace }, defaults));
  }

  /** A copy of the package as it was opened, which can be changed without changing this one. */
  copy(): OfficePackage {
    const copy = new OfficePackage(this.entries, parseXml(this.types.toString()));
    for (const [path, content] of this.written) copy.written.set(path, content);
    return copy;
  }

  has(path: string): boolean {
    return !this.removed.has(path) && (this.written.has(path) || this.entries.has(path));
  }

  async text(path: string): Promise<string | undefined> {
    const content = this.written.get(path);
    if (typeof content === "string") return content;
    const bytes = content ?? (await this.bytes(path));
    if (bytes === undefined) return undefined;
    const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    return new TextDecoder(utf16 ? (bytes[0] === 0xff ? "utf-16le" : "utf-16be") : "utf-8").decode(bytes);
  }

  async bytes(path: string): Promise<Uint8Array | undefined> {
    const content = this.written.get(path);
    if (content !== undefined) return typeof content === "string" ? new TextEncoder().encode(content) : content;
    return this.removed.has(path) ? undefined : this.entries.get(path)?.async("uint8array");
  }

  async xml(path: string): Promise<XmlElement | undefined> {
    const text = await this.text(path);
    return text === undefined ? undefined : parseXml(text);
  }

  /** The relationships of a part ("" = of the package); changes to them are saved. */
  async relationships(owner: string): Promise<Relationships> {
    const known = this.related.get(owner);
    if (known !== undefined) return known.relationships;
    const relationships = new Relationships(owner, await this.xml(Relationships.pathFor(owner)));
    this.related.set(owner, { relationships, before: relationships.toXml().toString() });
    return relationships;
  }

  contentType(path: string): string | undefined {
    const extension = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
    const override = this.types.all("Override").find((element) => element.get("PartName") === `/${path}`);
    const standard = this.types.all("Default").find((element) => element.get("Extension")?.toLowerCase() === extension);
    return (override ?? standard)?.get("ContentType");
  }

  /** Puts a part in place. A new part needs its content type, unless its extension has one. */
  write(path: string, content: string | Uint8Array | XmlElement, contentType?: string): void {
    this.removed.delete(path);
    this.written.set(path, content instanceof XmlElement ? serializeXml(content) : content);
    if (contentType !== undefined && this.contentType(path) !== contentType) {
      this.types.children.push(new XmlElement("Override", { PartName: `/${path}`, ContentType: contentType }));
    }
  }

  /** Removes a part, with its relationships and content type. */
  remove(path: string): void {
    for (const gone of [path, Relationships.pathFor(path)]) {
      this.written.delete(gone);
      this.removed.add(gone);
    }
    this.related.delete(path);
    for (const override of this.types.all("Override")) {
      if (override.get("PartName") === `/${path}`) this.types.remove(override);
    }
  }

  /** A path of the form prefix + number + suffix that no part has yet. */
  freePath(prefix: string, suffix: string): string {
    let number = 1;
    while (this.has(`${prefix}${number}${suffix}`)) number++;
    return `${prefix}${number}${suffix}`;
  }

  async toBytes(): Promise<Uint8Array> {
    for (const [owner, { relationships, before }] of this.related) {
      const xml = relationships.toXml();
      if (xml.toString() !== before) this.write(Relationships.pathFor(owner), xml);
    }
    if (this.types.toString() !== this.typesBefore || !this.has(CONTENT_TYPES)) this.write(CONTENT_TYPES, this.types);
    const zip = new JSZip();
    const paths = new Set([...this.entries.keys(), ...this.written.keys()]);
    for (const path of paths) {
      const content = this.written.get(path);
      const entry = this.entries.get(path);
      if (content !== undefined) zip.file(path, content, { date: PART_DATE, createFolders: false });
      else if (entry !== undefined && !this.removed.has(path)) zip.files[path] = entry;
    }
    return zip.generateAsync({ type: "uint8array", compression: "DEFLATE", platform: "DOS" });
  }
}
