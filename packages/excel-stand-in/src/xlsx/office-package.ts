import { checkTree, checkUnpacking } from "./limits";
import { partKey, partName } from "./part-name";
import { textOfPart, utf8Chunks } from "./part-text";
import { Relationships } from "./relationships";
import { damaged } from "./unreadable-workbook";
import { parseXml, serializeXml, XmlElement } from "./xml";
import { joinBytes } from "./zip/join-bytes";
import { readDirectory } from "./zip/read-directory";
import { unpack, unpackWhole } from "./zip/unpack";
import { pack, writeZip } from "./zip/write-zip";
import type { ZipEntry } from "./zip/zip-entry";

const CONTENT_TYPES = "[Content_Types].xml";

/** What a part can be written as; one that is too large to be in memory as a function that gives its bytes, a chunk at a time. */
export type PartContent = string | Uint8Array | (() => Iterable<Uint8Array>);

/** A part that was put in place. */
interface Written {
  readonly name: string;
  readonly content: PartContent;
}

/**
 * A .xlsx file as its parts, which are found by their names without regard to case. Parts that are not written pass through as
 * they are, still compressed.
 */
export class OfficePackage {
  // All of these are by the key of the part's name.
  private readonly written = new Map<string, Written>();
  private readonly removed = new Set<string>();
  /** Bytes that were unpacked while the workbook was opened. */
  private unpacked = 0;
  private isOpened = false;
  private readonly related = new Map<string, { path: string; relationships: Relationships; before: string }>();

  private readonly typesBefore: string;

  private constructor(
    /**
     * The parts of the file that was opened. Their names are as the content types spell them, which not all programs read without regard to
     * case; else as they are in the file. Never changed, and shared by copies.
     */
    private readonly entries: ReadonlyMap<string, ZipEntry>,
    private readonly types: XmlElement,
  ) {
    this.typesBefore = types.toString();
  }

  /**
   * Opens a package. Nothing but the content types is unpacked.
   *
   * @throws UnreadableWorkbook when the bytes are no zip file, or two parts have the same name: nobody can tell which one is meant
   */
  static open(bytes: Uint8Array): OfficePackage {
    const entries = new Map<string, ZipEntry>();
    for (const entry of readDirectory(bytes)) {
      const [name, key] = [partName(entry.name), partKey(entry.name)];
      const other = entries.get(key)?.name;
      if (other !== undefined) throw damaged(`it has two parts of the same name, ${other} and ${name}.`);
      entries.set(key, { ...entry, name });
    }
    const types = new OfficePackage(entries, new XmlElement("Types")).xml(CONTENT_TYPES);
    const root = types ?? new XmlElement("Types");
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
    copy.isOpened = this.isOpened;
    return copy;
  }

  /** Says that the workbook is opened: from now on parts are read again to be saved, which is not limited. */
  endOpening(): void {
    this.isOpened = true;
  }

  has(path: string): boolean {
    const key = partKey(path);
    return !this.removed.has(key) && (this.written.has(key) || this.entries.has(key));
  }

  /** Bytes that a part of the file unpacks to, as the file says; 0 when it has no such part. */
  size(path: string): number {
    return this.entries.get(partKey(path))?.size ?? 0;
  }

  /** The text of a part that is read as a tree. @throws UnreadableWorkbook when it is too large for that */
  text(path: string): string | undefined {
    const content = this.written.get(partKey(path))?.content;
    if (typeof content === "string") return content;
    const bytes = this.bytes(path);
    return bytes === undefined ? undefined : textOfPart(bytes, path);
  }

  bytes(path: string): Uint8Array | undefined {
    const content = this.written.get(partKey(path))?.content;
    if (content !== undefined) return joinBytes([...chunksOf(content)]);
    const entry = this.unpacking(path);
    if (entry === undefined) return undefined;
    checkTree(entry.name, entry.size);
    return unpackWhole(entry);
  }

  /** The bytes of a part of the file in UTF-8, a chunk at a time. */
  chunks(path: string): Iterable<Uint8Array> | undefined {
    const entry = this.unpacking(path);
    return entry && utf8Chunks(unpack(entry), entry.name);
  }

  xml(path: string): XmlElement | undefined {
    const text = this.text(path);
    return text === undefined ? undefined : parseXml(text, path);
  }

  /** The relationships of a part ("" = of the package); changes to them are saved. */
  relationships(owner: string): Relationships {
    const key = partKey(owner);
    const known = this.related.get(key);
    if (known !== undefined) return known.relationships;
    const path = Relationships.pathFor(owner);
    const relationships = new Relationships(owner, this.xml(path));
    this.related.set(key, { path, relationships, before: relationships.toXml().toString() });
    return relationships;
  }

  contentType(path: string): string | undefined {
    const extension = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
    const standard = this.types.all("Default").find((element) => element.get("Extension")?.toLowerCase() === extension);
    return (this.overridesOf(path)[0] ?? standard)?.get("ContentType");
  }

  /** Puts a part in place. A new part needs its content type, unless its extension has one. */
  write(path: string, content: PartContent | XmlElement, contentType?: string): void {
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
    const keys = [...new Set([...this.entries.keys(), ...this.written.keys()])];
    const packed: ZipEntry[] = [];
    for (const key of keys) {
      const [written, entry] = [this.written.get(key), this.entries.get(key)];
      if (written !== undefined) packed.push(await pack(written.name, chunksOf(written.content)));
      else if (entry !== undefined && !this.removed.has(key)) packed.push(entry);
    }
    return writeZip(packed);
  }

  /** A part of the file that is about to be unpacked. @throws UnreadableWorkbook when it would become too large */
  private unpacking(path: string): ZipEntry | undefined {
    const key = partKey(path);
    const entry = this.removed.has(key) ? undefined : this.entries.get(key);
    if (entry === undefined || this.isOpened) return entry;
    checkUnpacking(entry.name, entry.size, entry.packed.length, this.unpacked);
    this.unpacked += entry.size;
    return entry;
  }

  private overridesOf(path: string): XmlElement[] {
    const key = partKey(path);
    return this.types.all("Override").filter((element) => partKey(element.get("PartName") ?? "") === key);
  }
}

function chunksOf(content: PartContent): Iterable<Uint8Array> {
  if (typeof content === "function") return content();
  return [typeof content === "string" ? new TextEncoder().encode(content) : content];
}
