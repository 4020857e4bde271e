/** Words of exceptions and of programs, which no user is to read. */
const STRANGE =
  /Fault raised|Cannot read|undefined|\bnull\b|NaN|is not a function|not iterable|\[object|Error:|TypeError|RichApi|Exception|PropertyNotLoaded|of undefined|at \w+\.\w+/;
/** "GeneralException": codes have a capital inside. Names of the product and its headings do as well. */
const CODE = /\b(?!NPQ|BrandNewCode)[A-Z][a-z]+[A-Z]\w+/;

/** What is wrong with a sentence for the user. */
export function wrongWith(sentence: string): string[] {
  const isOurs = !STRANGE.test(sentence) && !CODE.test(sentence) && /[.!?]$/.test(sentence.trim());
  return isOurs || sentence === "" ? [] : [`it says: ${sentence}`];
}
