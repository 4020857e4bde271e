import { SPREADSHEET } from "./relationship-types";
import { XmlElement } from "./xml";

const DYNAMIC_ARRAY = "XLDAPR";
const DYNAMIC_ARRAY_NAMESPACE = "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray";
const DYNAMIC_ARRAY_EXTENSION = "{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}";

/** Order that the file format demands of the metadata (ECMA-376 part 1, §18.9.11). */
const ORDER = "metadataTypes metadataStrings mdxMetadata futureMetadata cellMetadata valueMetadata extLst".split(" ");

/**
 * What a workbook says about its cells beyond value and look. Cells refer to an entry by its number, from 1 on (`cm`); the entry
 * that matters here says that an array formula is dynamic: its results take the room they need (MS-XLSX §2.3.13).
 */
export class CellMetadata {
  constructor(readonly root: XmlElement = new XmlElement("metadata", { xmlns: SPREADSHEET })) {}

  /** Whether an entry says that the formula of a cell is a dynamic array. */
  isDynamicArray(number: number): boolean {
    const entry = this.entries[number - 1];
    return entry !== undefined && this.recordsOf(entry).some(({ dynamic }) => dynamic);
  }

  /** The number of the entry for dynamic arrays, which is added if there is none. */
  dynamicArray(): number {
    const found = this.entries.findIndex((entry) => {
      const records = this.recordsOf(entry);
      return records.length === 1 && records.every(({ dynamic, collapsed }) => dynamic && !collapsed);
    });
    return found < 0 ? this.addDynamicArray() : found + 1;
  }

  private get entries(): XmlElement[] {
    return this.root.child("cellMetadata")?.all("bk") ?? [];
  }

  private get types(): XmlElement[] {
    return this.root.child("metadataTypes")?.all("metadataType") ?? [];
  }

  private get arrays(): XmlElement | undefined {
    return this.root.all("futureMetadata").find((element) => element.get("name") === DYNAMIC_ARRAY);
  }

  private recordsOf(entry: XmlElement): { dynamic: boolean; collapsed: boolean }[] {
    return entry.all("rc").map((record) => {
      const isArray = this.types[record.number("t", 0) - 1]?.get("name") === DYNAMIC_ARRAY;
      const block = isArray ? this.arrays?.all("bk")[record.number("v", -1)] : undefined;
      const properties = block && arrayProperties(block);
      return { dynamic: properties?.flag("fDynamic") ?? false, collapsed: properties?.flag("fCollapsed") ?? false };
    });
  }

  private addDynamicArray(): number {
    const types = this.root.child("metadataTypes") ?? this.insert(new XmlElement("metadataTypes"));
    let type = this.types.findIndex((element) => element.get("name") === DYNAMIC_ARRAY) + 1;
    if (type === 0) type = append(types, dynamicArrayType());
    const arrays = this.arrays ?? this.insert(new XmlElement("futureMetadata", { name: DYNAMIC_ARRAY }));
    const block = append(arrays, dynamicArrayBlock()) - 1;
    const entries = this.root.child("cellMetadata") ?? this.insert(new XmlElement("cellMetadata"));
    return append(entries, new XmlElement("bk", {}, [new XmlElement("rc", { t: type, v: block })]));
  }

  private insert(child: XmlElement): XmlElement {
    const rank = (other: XmlElement | string) => (typeof other === "string" ? -1 : ORDER.indexOf(other.name));
    const place = this.root.children.findIndex((other) => rank(other) > rank(child));
    this.root.children.splice(place < 0 ? this.root.children.length : place, 0, child);
    return child;
  }
}

/** Adds a member to a list that counts them; returns how many there are. */
function append(list: XmlElement, member: XmlElement): number {
  list.children.push(member);
  const count = list.all(member.name).length;
  list.set("count", count);
  return count;
}

function arrayProperties(block: XmlElement): XmlElement | undefined {
  const extensions = block.child("extLst")?.all("ext") ?? [];
  return extensions.flatMap(({ elements }) => elements).find(({ name }) => /(?:^|:)dynamicArrayProperties$/.test(name));
}

/** What happens to the metadata when the cell is copied, merged …, in Excel's terms. */
function dynamicArrayType(): XmlElement {
  const kept =
    "copy pasteAll pasteValues merge splitFirst rowColShift clearFormats clearComments assign coerce cellMeta";
  const flags = Object.fromEntries(kept.split(" ").map((flag) => [flag, 1]));
  return new XmlElement("metadataType", { name: DYNAMIC_ARRAY, minSupportedVersion: 120000, ...flags });
}

function dynamicArrayBlock(): XmlElement {
  const properties = new XmlElement("xda:dynamicArrayProperties", {
    "xmlns:xda": DYNAMIC_ARRAY_NAMESPACE,
    fDynamic: 1,
    fCollapsed: 0,
  });
  const extension = new XmlElement("ext", { uri: DYNAMIC_ARRAY_EXTENSION }, [properties]);
  return new XmlElement("bk", {}, [new XmlElement("extLst", {}, [extension])]);
}
