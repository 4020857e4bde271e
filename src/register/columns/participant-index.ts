import { visibleText } from "../cells/invisible";
import { NumberedIds } from "./numbered-ids";

/** Hash of an ID; the same for everything that {@link foldId} makes the same. */
export function hashId(id: string): number {
  let hash = 0;
  let bits = 0;
  let last = 0;
  for (let i = 0; i < id.length; i++) {
    const code = id.charCodeAt(i);
    // What foldId turns into something else in ASCII: white space other than a single space, and the grave accent.
    bits |= (code <= 32 && (code !== 32 || last === 32)) || code === 96 ? 128 : code;
    last = code;
    // Case is one bit of a Latin letter.
    hash = (Math.imul(hash, 31) + (code | 32)) | 0;
  }
  if (bits < 128) return hash;
  hash = 0;
  for (const character of foldId(id)) hash = (Math.imul(hash, 31) + ((character.codePointAt(0) ?? 0) | 32)) | 0;
  return hash;
}

/**
 * An ID without the differences that do not make it another person's: case, how a letter or a space is encoded, how many spaces there are,
 * which apostrophe or hyphen was typed, and what nobody sees. Names may be IDs: Excel and Word write O’Brien where a web form writes O'Brien.
 */
export function foldId(id: string): string {
  if (isPlain(id)) return id.toLowerCase();
  // NFKC turns the acute accent that stands for an apostrophe into a space.
  return visibleText(id.replace(/\u00B4/g, "'").normalize("NFKC"))
    .replace(/[`\u2018\u2019\u201B\u2032\u02B9\u02BB\u02BC]/g, "'")
    .replace(/[\p{Pd}\u2212]/gu, "-")
    .replace(/\s+/g, " ")
    .toLowerCase();
}

/** Whether an ID has nothing to fold but case. */
function isPlain(id: string): boolean {
  return !/[^ -_a-~]| {2}/.test(id);
}

const NONE = -1;

/**
 * Finds participations by participant ID: an open-addressing table of positions in the register, since a Map of a million
 * fresh strings would cost more than everything else together. A participant on several courses is a chain of positions.
 *
 * The table of a long list is made when somebody is looked up, or an ID may be met again: as long as all IDs have one form, and none is
 * repeated, their numbers tell that everybody is new.
 */
export class ParticipantIndex {
  /** Position + 1 of each known person's first participation; 0 = free. Made when it is needed. */
  private slots: Int32Array | undefined;
  private readonly size: number;
  /** The numbers of the IDs; null when they do not tell. */
  private numbers: NumberedIds | null | undefined;
  /** Participations that were filed. */
  private filed = 0;
  /** Where the IDs that were looked ahead at are in the table. */
  private ahead = new Int32Array(0);
  /** What was met there; kept so that no compiler treats the look-ups as unused and drops them. */
  private met = 0;
  /** Position + 1 of the person's next participation; made when the first person with two appears. */
  private later: Int32Array | undefined;
  readonly ids: string[];
  /** The hashes of those who are filed; made with the table. */
  private hashes = new Int32Array(0);

  /** @param capacity the greatest number of participations that will be added */
  constructor(private readonly capacity: number) {
    let size = 16;
    while (size < capacity * 2) size *= 2;
    this.size = size;
    this.ids = new Array<string>(capacity);
  }

  /**
   * Looks up many IDs before they are added one by one. In a table larger than the processor's cache every look-up waits for main memory;
   * in a loop that does nothing else these waits overlap.
   */
  lookAhead(ids: readonly string[], count: number): void {
    const { slots, numbers } = this;
    const table = slots ?? numbers?.seen;
    if (table === undefined) return;
    if (this.ahead.length < count) this.ahead = new Int32Array(count);
    const { ahead } = this;
    for (let i = 0; i < count; i++) {
      ahead[i] = slots === undefined ? (numbers?.placeOf(ids[i]) ?? 0) : this.homeOf(hashId(ids[i]));
    }
    let { met } = this;
    for (let i = 0; i < count; i++) met ^= table[ahead[i]];
    this.met = met;
  }

  /** Position of the same person's next participation; -1 when there is none. */
  next(position: number): number {
    return this.later === undefined ? NONE : this.later[position] - 1;
  }

  /** Position of the first participation of the person who has this ID; -1 when no one has it. */
  firstOf(id: string): number {
    const slots = this.slots ?? this.fileAll();
    return slots[this.slotOf(slots, id, hashId(id))] - 1;
  }

  /**
   * Files a participation under its ID if it is the person's first, as most are; otherwise nothing is filed, and that first one's position
   * is returned. Positions are added in ascending order.
   *
   * @returns -1 when it was filed
   */
  addFirst(position: number, id: string): number {
    if (this.slots !== undefined || !this.isNewNumber(id)) {
      const slots = this.slots ?? this.fileAll();
      const hash = hashId(id);
      const slot = this.slotOf(slots, id, hash);
      const first = slots[slot] - 1;
      if (first !== NONE) return first;
      slots[slot] = position + 1;
      this.hashes[position] = hash;
    }
    this.ids[position] = id;
    this.filed = position + 1;
    return NONE;
  }

  /** Whether an ID's number tells that it was not met before. */
  private isNewNumber(id: string): boolean {
    if (this.numbers === undefined) this.numbers = NumberedIds.like(id, this.size * Int32Array.BYTES_PER_ELEMENT);
    return this.numbers?.isNew(id) === true;
  }

  /** Makes the table of those who were filed without it: everybody is somebody else. */
  private fileAll(): Int32Array {
    const slots = new Int32Array(this.size);
    this.slots = slots;
    this.hashes = new Int32Array(this.capacity);
    for (let position = 0; position < this.filed; position++) {
      const id = this.ids[position];
      const hash = hashId(id);
      slots[this.slotOf(slots, id, hash)] = position + 1;
      this.hashes[position] = hash;
    }
    return slots;
  }

  /** Files a participation as the latest of a person whose first one is known. */
  addLater(first: number, position: number, id: string): void {
    this.ids[position] = id;
    this.later ??= new Int32Array(this.capacity);
    let last = first;
    while (this.later[last] !== 0) last = this.later[last] - 1;
    this.later[last] = position + 1;
  }

  /** Slot at which the search for a hash begins. The hashes of numbered IDs are close together: they are spread over the table. */
  private homeOf(hash: number): number {
    const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    return (mixed ^ (mixed >>> 12)) & (this.size - 1);
  }

  /** Slot that holds the ID, or the free one where it belongs. */
  private slotOf(slots: Int32Array, id: string, hash: number): number {
    let slot = this.homeOf(hash);
    for (;;) {
      const position = slots[slot] - 1;
      if (position === NONE) return slot;
      if (this.hashes[position] === hash && sameId(this.ids[position], id)) return slot;
      slot = (slot + 1) & (this.size - 1);
    }
  }
}

function sameId(a: string, b: string): boolean {
  return a === b || foldId(a) === foldId(b);
}
