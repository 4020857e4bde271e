/**
 * Functions newer than the file format are stored under a prefix (MS-XLSX §2.2.2), which Excel does not show.
 * The list holds those that exist as worksheet functions since Excel 2010.
 */
const FUTURE = new Set(
  (
    "ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT " +
    "BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT " +
    "CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH " +
    "DAYS DECIMAL DROP EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FLOOR.MATH FLOOR.PRECISE FORECAST.ETS " +
    "FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS HSTACK HYPGEOM.DIST IFNA IFS IMCOSH IMCOT " +
    "IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP " +
    "MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION " +
    "PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC " +
    "RANDARRAY RANK.AVG RANK.EQ REDUCE RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SKEW.P STDEV.P STDEV.S SWITCH T.DIST " +
    "T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE " +
    "UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST"
  ).split(" "),
);

/** Of these, Excel writes two prefixes. */
const FUTURE_WORKSHEET = new Set(["FILTER", "SORT", "SORTBY"]);

/** Texts and quoted sheet names, in which nothing is a function. */
const QUOTED = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;

/** Formulas as Excel shows them ⇄ as a file stores them, both without the leading "=". */
export class FormulaNames {
  private readonly stored = new Map<string, string>();
  private readonly shown = new Map<string, string>();

  /** @param customFunctions functions of an add-in, e.g. "NPQ.RETENTION", which a file stores as `_xldudf_NPQ_RETENTION`. */
  constructor(customFunctions: readonly string[] = []) {
    this.add(customFunctions);
  }

  /** Adds functions of an add-in that was not there when the file was opened. */
  add(customFunctions: readonly string[]): void {
    for (const name of customFunctions) {
      const stored = `_xldudf_${name.replaceAll(".", "_")}`;
      this.stored.set(name.toUpperCase(), stored);
      this.shown.set(stored.toUpperCase(), name);
    }
  }

  fromFile(formula: string): string {
    if (!formula.includes("_xl")) return formula;
    return outsideQuotes(formula, (text) =>
      text
        .replace(/_xldudf_\w+/gi, (name) => this.shown.get(name.toUpperCase()) ?? name)
        .replace(/_xlfn\.(?:_xlws\.)?|_xlpm\./gi, ""),
    );
  }

  toFile(formula: string): string {
    return outsideQuotes(formula, (text) =>
      text.replace(/(?<![\w.])[A-Z][\w.]*(?=\()/gi, (name) => {
        const upper = name.toUpperCase();
        if (FUTURE_WORKSHEET.has(upper)) return `_xlfn._xlws.${upper}`;
        return this.stored.get(upper) ?? (FUTURE.has(upper) ? `_xlfn.${upper}` : name);
      }),
    );
  }
}

function outsideQuotes(formula: string, change: (text: string) => string): string {
  return formula
    .split(QUOTED)
    .map((piece, index) => (index % 2 === 0 ? change(piece) : piece))
    .join("");
}
