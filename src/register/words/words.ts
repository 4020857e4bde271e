/** Fields whose words the user may translate into words that are known here. */
export type WordField =
  "qualification" | "academicYear" | "gender" | "disability" | "ethnicity" | "status" | "result" | "nonWhiteBritish";

/** What words of the workbook mean, by field and the word as written in a cell: a known word of the field, such as "NPQH" or "2019/20". */
export type Words = Readonly<Partial<Record<WordField, Readonly<Record<string, string>>>>>;
