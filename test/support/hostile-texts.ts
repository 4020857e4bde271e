/** Texts that mean something to a spreadsheet, if they are pasted or opened where nobody says that they are texts. */
export const FORMULA_LIKE: readonly string[] = [
  `=HYPERLINK("http://example.org","here")`,
  "+cmd|' /C calc'!A0",
  "-1+1",
  "@SUM(A1)",
  "\t=1+1",
  "\r=1+1",
  "\n=1+1",
  " =1+1",
  "\u0000=1+1",
  "\uFF1D1+1",
  "+44 20 7946 0000",
];

/** Texts that mean something to a page, to XML, to an address or to a template. */
const MARKUP_LIKE: readonly string[] = [
  `<script>window.attacked = 1</script>`,
  `<img src=x onerror="window.attacked = 1">`,
  `"><svg onload="window.attacked = 1">`,
  `' autofocus onfocus='window.attacked = 1`,
  `<a href="javascript:window.attacked=1">here</a>`,
  "javascript:window.attacked=1",
  "{{constructor.constructor('window.attacked = 1')()}}",
  "${window.attacked = 1}",
  `]]> <!-- --> & &amp; &lt;b&gt;`,
  "%0A=1+1%0D%00",
  "_x003D_1+1 _x001B_[31m",
];

/** Texts that are awkward in themselves: invisible, backwards, half a character, as long as a cell can be. */
const AWKWARD: readonly string[] = [
  "'quoted",
  `"quoted`,
  'a,b;c\td\r\ne\n"f"',
  "007",
  "\u001B[31m red \u0007",
  "\u0000\u0001\u001F\u007F\u0085 control",
  "lone \uD800 and \uDFFF surrogates",
  "\uFFFE and \uFEFF",
  "\u202Egnp.exe\u202C \u200Bzero",
  "Zoë 日本語 😀",
  "n".repeat(32_767),
  "😀".repeat(16_383),
];

/** Everything that somebody may have written into a cell. */
export const HOSTILE_TEXTS: readonly string[] = [...FORMULA_LIKE, ...MARKUP_LIKE, ...AWKWARD];

/** Names that every object answers to. */
export const PROTOTYPE_NAMES: readonly string[] = [
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "valueOf",
  "hasOwnProperty",
  "length",
  "then",
];
