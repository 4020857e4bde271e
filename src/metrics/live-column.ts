/** How a column is written as formulas that follow the register. */
export interface LiveColumn {
  /** The formula's expression, given its arguments qualification and year: `"NPQH","2017/18"`. */
  readonly expression: (where: string) => string;
  /** Whether the expression is #N/A where the table is blank; a count is always there. */
  readonly isNotAvailableWhereBlank: boolean;
  /** en-US number format of the result. */
  readonly numberFormat: string;
  /** The function of the add-in whose result this is, without the namespace: "RETENTION". Absent for counts, targets and ratios. */
  readonly rate?: string;
}

/** Number formats of formulas. Where the table is blank, the formula counts 0, so the format hides it. */
const FORMATS = {
  count: "#,##0",
  countOrBlank: "#,##0;-#,##0;;@",
  percent: "0.00 %",
  wholePercent: "0%",
  mean: "0.00",
} as const;

type Format = keyof typeof FORMATS;

/** A count of `NPQ.COUNT`, by its name there. */
export function liveCount(name: string, format: Format = "count"): LiveColumn {
  return {
    expression: (where) => `NPQ.COUNT("${name}",${where})`,
    isNotAvailableWhereBlank: false,
    numberFormat: FORMATS[format],
  };
}

/** A count of some among others, of which 0 is worth showing; blank where there are no others. */
export function liveCountAmong(others: string, name: string): LiveColumn {
  const count = liveCount(name);
  return { ...count, expression: (where) => `IF(NPQ.COUNT("${others}",${where})=0,"",${count.expression(where)})` };
}

/** A function of its own: "RECRUITMENT" for `NPQ.RECRUITMENT`. */
export function liveRate(rate: string, format: Format): LiveColumn {
  return {
    expression: (where) => `NPQ.${rate}(${where})`,
    isNotAvailableWhereBlank: true,
    numberFormat: FORMATS[format],
    rate,
  };
}

/** The target of a metric. */
export function liveTarget(metric: number, format: Format): LiveColumn {
  return {
    expression: (where) => `NPQ.TARGET(${metric},${where})`,
    isNotAvailableWhereBlank: true,
    numberFormat: FORMATS[format],
  };
}

/** One column divided by another; blank where there is nothing to divide by. */
export function liveRatio(over: LiveColumn, under: LiveColumn, format: Format): LiveColumn {
  return {
    expression: (where) => `IF(${under.expression(where)}=0,"",${over.expression(where)}/${under.expression(where)})`,
    isNotAvailableWhereBlank: over.isNotAvailableWhereBlank || under.isNotAvailableWhereBlank,
    numberFormat: FORMATS[format],
  };
}
