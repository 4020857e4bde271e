import { CellEncoder, type Encoding } from "./cell-encoder";
import { NOT_KNOWN, type GroupVocabulary } from "../words/group-vocabulary";
import { shorthandOf } from "../words/shorthand";
import { cellText, isErrorValue, spellingKey } from "../cells/spelling";

/** Groups of one characteristic are coded in a byte; more different values than this are not a characteristic. */
const MAX_GROUPS = 250;

/**
 * Encodes a column of groups such as ethnicity: known spellings become their label, an unknown value becomes a group
 * of its own under the first spelling met. Code 0 is `Not Known`, which is also what blank cells and error values are.
 */
export class GroupColumn {
  /** Label of each code. */
  readonly labels: string[] = [NOT_KNOWN];
  readonly encoder: CellEncoder;
  private readonly codes = new Map<string, number>([[spellingKey(NOT_KNOWN), 0]]);

  /** @param translate what the user has said that a word means */
  constructor(
    private readonly vocabulary: GroupVocabulary,
    private readonly translate: (text: string) => string = (text) => text,
  ) {
    this.encoder = new CellEncoder((cell) => this.read(cell));
  }

  /** Whether the column was too varied to give this value a group of its own. */
  isOverflow(cell: unknown): boolean {
    return this.labels.length >= MAX_GROUPS && !this.codes.has(spellingKey(this.translate(cellText(cell))));
  }

  /** Whether a cell holds a code of two meanings that the user has not explained. */
  isShared(cell: unknown): boolean {
    return this.vocabulary.shared?.codes.has(this.translate(cellText(cell))) ?? false;
  }

  private read(cell: unknown): Encoding {
    const text = this.translate(cellText(cell));
    if (text === "") return { code: 0, isDoubtful: false };
    if (isErrorValue(cell)) return { code: 0, isDoubtful: true };
    if (this.vocabulary.shared?.codes.has(text)) return { code: 0, isDoubtful: true };
    const known = this.vocabulary.find(text);
    const key = spellingKey(known ?? text);
    const isDoubtful = known === null && (!this.vocabulary.isOpen || shorthandOf(text) !== null);
    const code = this.codes.get(key);
    if (code !== undefined) return { code, isDoubtful };
    if (this.labels.length >= MAX_GROUPS) return { code: 0, isDoubtful: true };
    this.codes.set(key, this.labels.length);
    this.labels.push(known ?? text);
    return { code: this.labels.length - 1, isDoubtful };
  }
}
