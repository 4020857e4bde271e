import JSZip from "jszip";
import { partKey, partName } from "./part-name";
import { textOfPart } from "./part-text";
import { Relationships } from "./relationships";
import { UnreadableWorkbook } from "./unreadable-workbook";
import { parseXml, serializeXml, XmlElement } from "./xml";

const CONTENT_TYPES = "[Content_Types].xml";

/** The date that Excel itself gives every part, so that saving the same workbook twice gives the same bytes. */
const PART_DATE = new Date(Date.UTC(1980, 0, 1));

/** A part of the file that was opened. */
interface Entry {
  /** As the content types spell it, which not all programs read without regard to case; else as it is in the file. */
  readonly name: string;
  readonly data: JSZip.JSZipObject;
}

/** A part that was put in place. */
interface Written {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/**
 * A .xlsx file as its parts, which are found by their names without regard to case. Parts that are not written pass through as
 * they are, still compressed.
 */
export class OfficePackage {
  // All of these are by the key of the part's name.
  private readonly written = new Map<string, Written>();
  private readonly removed = new Set<string>();
  private readonly related = new Map<string, { path: string; relationships: Relationships; before: string }>();

  private readonly typesBefore: string;

  private constructor(
    /** Never changed, and shared by copies. */
    private readonly entries: ReadonlyMap<string, Entry>,
    private readonly types: XmlElement,
  ) {
    this.typesBefore = types.toString();
  }

  /**
   * @throws Error when the bytes are not a zip file
   * @throws UnreadableWorkbook when two parts have the same name: nobody can tell which one is meant
   */
  static async open(bytes: Uint8Array): Promise<OfficePackage> {
    const zip = await JSZip.loadAsync(bytes, { checkCRC32: true });
    const entries = new Map<string, Entry>();
    zip.forEach((path, data) => {
      const [name, key] = [partName(path), partKey(path)];
      if (data.dir || name.endsWith("/")) return;
      const other = entries.get(key)?.name;
      if (other !== undefined) {
        throw new UnreadableWorkbook(
          `The workbook is damaged: it has two parts of the same name, ${other} and ${name}. Open it in Excel and save it again.`,
        );
      }
      entries.set(key, { name, data });
    });
    const types = await entries.get(partKey(CONTENT_TYPES))?.data.async("uint8array");
    const root = types === undefined ? new XmlElement("Types") : parseXml(textOfPart(types, CONTENT_TYPES));
    const declared = root.all("Override").map((element) => partName(element.get("PartName") ?? ""));
    for (const name of [
      CONTENT_TYPES,
      ...["", ...declared].flatMap((owner) => [owner, Relationships.pathFor(owner)]),
    ]) {
      const [key, entry] = [partKey(name), entries.get(partKey(name))];
      if (entry !== undefined) entries.set(key, { ...entry, name });
    }
    return new OfficePackage(entries, root);
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
    for (const [key, written] of this.written) copy.written.set(key, written);
    return copy;
  }

  has(path: string): boolean {
    const key = partKey(path);
    return !this.removed.has(key) && (this.written.has(key) || this.entries.has(key));
  }

  async text(path: string): Promise<string | undefined> {
    const content = this.written.get(partKey(path))?.content;
    if (typeof content === "string") return content;
    const bytes = content ?? (await this.bytes(path));
    return bytes === undefined ? undefined : textOfPart(bytes, path);
  }

  async bytes(path: string): Promise<Uint8Array | undefined> {
    const key = partKey(path);
    const content = this.written.get(key)?.content;
    if (content !== undefined) return typeof content === "string" ? new TextEncoder().encode(content) : content;
    return this.removed.has(key) ? undefined : this.entries.get(key)?.data.async("uint8array");
  }

  async xml(path: string): Promise<XmlElement | undefined> {
    const text = await this.text(path);
    return text === undefined ? undefined : parseXml(text);
  }

  /** The relationships of a part ("" = of the package); changes to them are saved. */
  async relationships(owner: string): Promise<Relationships> {
    const key = partKey(owner);
    const known = this.related.get(key);
    if (known !== undefined) return known.relationships;
    const path = Relationships.pathFor(owner);
    const relationships = new Relationships(owner, await this.xml(path));
    this.related.set(key, { path, relationships, before: relationships.toXml().toString() });
    return relationships;
  }

  contentType(path: string): string | undefined {
    const extension = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
    const standard = this.types.all("Default").find((element) => element.get("Extension")?.toLowerCase() === extension);
    return (this.overridesOf(path)[0] ?? standard)?.get("ContentType");
  }

  /** Puts a part in place. A new part needs its content type, unless its extension has one. */
  write(path: string, content: string | Uint8Array | XmlElement, contentType?: string): void {
    const key = partKey(path);
    const name = this.entries.get(key)?.name ?? path;
    this.removed.delete(key);
    this.written.set(key, { name, content: content instanceof XmlElement ? serializeXml(content) : content });
    if (contentType !== undefined && this.contentType(path) !== contentType) {
      this.types.children.push(new XmlElement("Override", { PartName: `/${path}`, ContentType: contentType }));
    }
  }

  /** Removes a part, with its relationships and content type. */
  remove(path: string): void {
    for (const gone of [path, Relationships.pathFor(path)].map(partKey)) {
      this.written.delete(gone);
      this.removed.add(gone);
    }
    this.related.delete(partKey(path));
    for (const override of this.overridesOf(path)) this.types.remove(override);
  }

  /** A path of the form prefix + number + suffix that no part has yet. */
  freePath(prefix: string, suffix: string): string {
    let number = 1;
    while (this.has(`${prefix}${number}${suffix}`)) number++;
    return `${prefix}${number}${suffix}`;
  }

  async toBytes(): Promise<Uint8Array> {
    for (const { path, relationships, before } of this.related.values()) {
      const xml = relationships.toXml();
      if (xml.toString() !== before) this.write(path, xml);
    }
    if (this.types.toString() !== this.typesBefore || !this.has(CONTENT_TYPES)) this.write(CONTENT_TYPES, this.types);
    const zip = new JSZip();
    for (const key of new Set([...this.entries.keys(), ...this.written.keys()])) {
      const [written, entry] = [this.written.get(key), this.entries.get(key)];
      if (written !== undefined) zip.file(written.name, written.content, { date: PART_DATE, createFolders: false });
      else if (entry !== undefined && !this.removed.has(key)) zip.files[entry.name] = entry.data;
    }
    return zip.generateAsync({ type: "uint8array", compression: "DEFLATE", platform: "DOS" });
  }

  private overridesOf(path: string): XmlElement[] {
    const key = partKey(path);
    return this.types.all("Override").filter((element) => partKey(element.get("PartName") ?? "") === key);
  }
}
