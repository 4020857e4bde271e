import { answer } from "./answering";

/*
 * The functions of the workbook: =NPQ.RETENTION("NPQH") and so on. What Excel shows of each is made from the comments here; how it
 * answers stands in src/answers/catalogue.ts, and a test holds both and docs/functions.md together. An id never changes: workbooks are full of
 * them.
 *
 * All are streaming: without a table they follow the workbook's register for as long as the formula stands. Signatures spell out
 * their types, since the comments are read without resolving any.
 */

/**
 * Metric 1: participants recruited as a share of the target; 1.5 is 150 %.
 * @customfunction RECRUITMENT RECRUITMENT
 * @helpurl https://localhost:3000/help.html#recruitment
 * @param [qualification] Code or title, such as NPQH. All when left out.
 * @param [year] Academic year, such as 2017/18. All when left out.
 * @param [table] Range with headings to read instead of the workbook's own tables.
 * @param invocation
 * @streaming
 */
export function recruitment(
  qualification: any,
  year: any,
  table: any[][],
  invocation: CustomFunctions.StreamingInvocation<number>,
): void {
  answer("RECRUITMENT", [qualification, year], table, invocation);
}

/**
 * Metric 2: share of recruits from schools with many pupils eligible for free school meals.
 * @customfunction FSM FSM
 * @helpurl https://localhost:3000/help.html#fsm
 * @param [qualification] Code or title, such as NPQH. All when left out.
 * @param [year] Academic year, such as 2017/18. All when left out.
 * @param [characteristic] What participants are grouped by, such as Gender. Left out: everybody.
 * @param [group] One of its groups, such as Female.
 * @param [table] Range with headings to read instead of the workbook's own tables.
 * @param invocation
 * @streaming
 */
export function fsm(
  qualification: any,
  year: any,
  characteristic: any,
  group: any,
  table: any[][],
  invocation: CustomFunctions.StreamingInvocation<number>,
): void {
  answer("FSM", [qualification, year, characteristic, group], table, invocation);
}

/**
 * Metric 3: share of recruits who are not White British.
 * @customfunction NONWHITEBRITISH NONWHITEBRITISH
 * @helpurl https://localhost:3000/help.html#nonwhitebritish
 * @param [qualification] Code or title, such as NPQH. All when left out.
 * @param [year] Academic year, such as 2017/18. All when left out.
 * @param [characteristic] What participants are grouped by, such as Gender. Left out: everybody.
 * @param [group] One of its groups, such as Female.
 * @param [table] Range with headings to read instead of the workbook's own tables.
 * @param invocation
 * @streaming
 */
export function nonwhitebritish(
  qualification: any,
  year: any,
  characteristic: any,
  group: any,
  table: any[][],
  invocation: CustomFunctions.StreamingInvocation<number>,
): void {
  answer("NONWHITEBRITISH", [qualification, year, characteristic, group], table, invocation);
}

/**
 * Metric 4: of those who presented for final assessment, the share that did so in time.
 * @customfunction WITHINTIME WITHINTIME
 * @helpurl https://localhost:3000/help.html#withintime
 * @param [qualification] Code or title, such as NPQH. All when left out.
 * @param [year] Academic year, such as 2017/18. All when left out.
 * @param [characteristic] What participants are grouped by, such as Gender. Left out: everybody.
 * @param [group] One of its groups, such as Female.
 * @param [table] Range with headings to read instead of the workbook's own tables.
 * @param invocation
 * @streaming
 */
export function withintime(
  qualification: any,
  year: any,
  characteristic: any,
  group: any,
  table: any[][],
  invocation: CustomFunctions.StreamingInvocation<number>,
): void {
  answer("WITHINTIME", [qualification, year, characteristic, group], table, invocation);
}

/**
 * Metric 5: of the moderated assessments, the share that was upheld.
 * @customfunction ACCURACY ACCURACY
 * @helpurl https://localhost:3000/help.html#accuracy
 * @param [qualification] Code or title, such as NPQH. All when left out.
 * @param [year] Academic year, such as 2017/18. All when left out.
 * @param [table] Range with headings to read instead of the workbook's own tables.
 * @param invocation
 * @streaming
 */
export function accuracy(
  qualification: any,
  year: any,
  table: any[][],
  invocation: CustomFunctions.StreamingInvocation<number>,
): void {
  answer("ACCURACY", [qualification, year], table, invocation);
}

/**
 * Metric 6: mean rating by participants, out of 10.
 * @customfunction FEEDBACK FEEDBACK
 * @helpurl https://localhost:3000/help.html#feedback
 * @param [qualification] Code or title, such as NPQH. All when left out.
 * @param [year] Academic year, such as 2017/18. All when left out.
 * @param [table] Range with headings to read instead of the workbook's own tables.
 * @param invocation
 * @streaming
 */
export function feedback(
  qualification: any,
  year: any,
  table: any[][],
  invocation: CustomFunctions.StreamingInvocation<number>,
): void {
  answer("FEEDBACK", [qualification, year], table, invocation);
}

/**
 * Metric 7: share of those who started and have not withdrawn.
 * @customfunction RETENTION RETENTION
 * @helpurl https://localhost:3000/help.html#retention
 * @param [qualification] Code or title, such as NPQH. All when left out.
 * @param [year] Academic year, such as 2017/18. All when left out.
 * @param [characteristic] What participants are grouped by, such as Gender. Left out: everybody.
 * @param [group] One of its groups, such as Female.
 * @param [table] Range with headings to read instead of the workbook's own tables.
 * @param invocation
 * @streaming
 */
export function retention(
  qualification: any,
  year: any,
  characteristic: any,
  group: any,
  table: any[][],
  invocation: CustomFunctions.StreamingInvocation<number>,
): void {
  answer("RETENTION", [qualification, year, characteristic, group], table, invocation);
}

/**
 * Metric 7: share of those who started and have deferred.
 * @customfunction DEFERRAL DEFERRAL
 * @helpurl https://localhost:3000/help.html#deferral
 * @param [qualification] Code or title, such as NPQH. All when left out.
 * @param [year] Academic year, such as 2017/18. All when left out.
 * @param [characteristic] What participants are grouped by, such as Gender. Left out: everybody.
 * @param [group] One of its groups, such as Female.
 * @param [table] Range with headings to read instead of the workbook's own tables.
 * @param invocation
 * @streaming
 */
export function deferral(
  qualification: any,
  year: any,
  characteristic: any,
  group: any,
  table: any[][],
  invocation: CustomFunctions.StreamingInvocation<number>,
): void {
  answer("DEFERRAL", [qualification, year, characteristic, group], table, invocation);
}

/**
 * Metric 7: of those with a final result, the share that passed.
 * @customfunction ACHIEVEMENT ACHIEVEMENT
 * @helpurl https://localhost:3000/help.html#achievement
 * @param [qualification] Code or title, such as NPQH. All when left out.
 * @param [year] Academic year, such as 2017/18. All when left out.
 * @param [characteristic] What participants are grouped by, such as Gender. Left out: everybody.
 * @param [group] One of its groups, such as Female.
 * @param [table] Range with headings to read instead of the workbook's own tables.
 * @param invocation
 * @streaming
 */
export function achievement(
  qualification: any,
  year: any,
  characteristic: any,
  group: any,
  table: any[][],
  invocation: CustomFunctions.StreamingInvocation<number>,
): void {
  answer("ACHIEVEMENT", [qualification, year, characteristic, group], table, invocation);
}

/**
 * Any count of the sheets.
 * @customfunction COUNT COUNT
 * @helpurl https://localhost:3000/help.html#count
 * @param measure recruited, fsm, non-white-british, presented, within-time, withdrawn, deferred, submitted, passed, assessments, moderated, upheld or responses.
 * @param [qualification] Code or title, such as NPQH. All when left out.
 * @param [year] Academic year, such as 2017/18. All when left out.
 * @param [characteristic] What participants are grouped by, such as Gender. Left out: everybody.
 * @param [group] One of its groups, such as Female.
 * @param [table] Range with headings to read instead of the workbook's own tables.
 * @param invocation
 * @streaming
 */
export function count(
  measure: string,
  qualification: any,
  year: any,
  characteristic: any,
  group: any,
  table: any[][],
  invocation: CustomFunctions.StreamingInvocation<number>,
): void {
  answer("COUNT", [measure, qualification, year, characteristic, group], table, invocation);
}

/**
 * What a metric is measured against: people (metric 1), a share (2 to 5) or a mean (6).
 * @customfunction TARGET TARGET
 * @helpurl https://localhost:3000/help.html#target
 * @param metric Number of the metric, 1 to 7.
 * @param [qualification] Code or title, such as NPQH. All when left out.
 * @param [year] Academic year, such as 2017/18. All when left out.
 * @param [table] Range with headings to read instead of the workbook's own tables.
 * @param invocation
 * @streaming
 */
export function target(
  metric: any,
  qualification: any,
  year: any,
  table: any[][],
  invocation: CustomFunctions.StreamingInvocation<number>,
): void {
  answer("TARGET", [metric, qualification, year], table, invocation);
}

/**
 * Whether a metric is met: Met, Not met or Not yet known.
 * @customfunction STATUS STATUS
 * @helpurl https://localhost:3000/help.html#status
 * @param metric Number of the metric, 1 to 7.
 * @param [qualification] Code or title, such as NPQH. All when left out.
 * @param [year] Academic year, such as 2017/18. All when left out.
 * @param [table] Range with headings to read instead of the workbook's own tables.
 * @param invocation
 * @streaming
 */
export function status(
  metric: any,
  qualification: any,
  year: any,
  table: any[][],
  invocation: CustomFunctions.StreamingInvocation<string>,
): void {
  answer("STATUS", [metric, qualification, year], table, invocation);
}

/**
 * Group's rate less that of all others with a known value; -0.02 is 2 percentage points lower.
 * @customfunction GAP GAP
 * @helpurl https://localhost:3000/help.html#gap
 * @param measure retention or achievement.
 * @param characteristic What participants are grouped by, such as Gender.
 * @param group One of its groups, such as Female.
 * @param [qualification] Code or title, such as NPQH. All when left out.
 * @param [year] Academic year, such as 2017/18. All when left out.
 * @param [table] Range with headings to read instead of the workbook's own tables.
 * @param invocation
 * @streaming
 */
export function gap(
  measure: string,
  characteristic: any,
  group: any,
  qualification: any,
  year: any,
  table: any[][],
  invocation: CustomFunctions.StreamingInvocation<number>,
): void {
  answer("GAP", [measure, characteristic, group, qualification, year], table, invocation);
}

/**
 * Probability that chance alone makes such a gap: Fisher's exact test, adjusted by Holm's method.
 * @customfunction PVALUE PVALUE
 * @helpurl https://localhost:3000/help.html#pvalue
 * @param measure retention or achievement.
 * @param characteristic What participants are grouped by, such as Gender.
 * @param group One of its groups, such as Female.
 * @param [qualification] Code or title, such as NPQH. All when left out.
 * @param [year] Academic year, such as 2017/18. All when left out.
 * @param [table] Range with headings to read instead of the workbook's own tables.
 * @param invocation
 * @streaming
 */
export function pvalue(
  measure: string,
  characteristic: any,
  group: any,
  qualification: any,
  year: any,
  table: any[][],
  invocation: CustomFunctions.StreamingInvocation<number>,
): void {
  answer("PVALUE", [measure, characteristic, group, qualification, year], table, invocation);
}

/**
 * Whether a group differs significantly from all others, in words.
 * @customfunction VERDICT VERDICT
 * @helpurl https://localhost:3000/help.html#verdict
 * @param measure retention or achievement.
 * @param characteristic What participants are grouped by, such as Gender.
 * @param group One of its groups, such as Female.
 * @param [qualification] Code or title, such as NPQH. All when left out.
 * @param [year] Academic year, such as 2017/18. All when left out.
 * @param [table] Range with headings to read instead of the workbook's own tables.
 * @param invocation
 * @streaming
 */
export function verdict(
  measure: string,
  characteristic: any,
  group: any,
  qualification: any,
  year: any,
  table: any[][],
  invocation: CustomFunctions.StreamingInvocation<string>,
): void {
  answer("VERDICT", [measure, characteristic, group, qualification, year], table, invocation);
}

/**
 * A metric's table as on its sheet.
 * @customfunction METRIC METRIC
 * @helpurl https://localhost:3000/help.html#metric
 * @param metric Number of the metric, 1 to 7.
 * @param [breakdown] Qualification, Gender, Disability or Ethnicity; Qualification when left out.
 * @param [year] Academic year, such as 2017/18. All when left out.
 * @param [table] Range with headings to read instead of the workbook's own tables.
 * @param invocation
 * @streaming
 */
export function metric(
  metric: any,
  breakdown: any,
  year: any,
  table: any[][],
  invocation: CustomFunctions.StreamingInvocation<any[][]>,
): void {
  answer("METRIC", [metric, breakdown, year], table, invocation);
}

/**
 * The qualifications that occur.
 * @customfunction QUALIFICATIONS QUALIFICATIONS
 * @helpurl https://localhost:3000/help.html#qualifications
 * @param [table] Range with headings to read instead of the workbook's own tables.
 * @param invocation
 * @streaming
 */
export function qualifications(table: any[][], invocation: CustomFunctions.StreamingInvocation<string[][]>): void {
  answer("QUALIFICATIONS", [], table, invocation);
}

/**
 * The academic years that occur.
 * @customfunction YEARS YEARS
 * @helpurl https://localhost:3000/help.html#years
 * @param [table] Range with headings to read instead of the workbook's own tables.
 * @param invocation
 * @streaming
 */
export function years(table: any[][], invocation: CustomFunctions.StreamingInvocation<string[][]>): void {
  answer("YEARS", [], table, invocation);
}

/**
 * The groups of a characteristic that occur.
 * @customfunction GROUPS GROUPS
 * @helpurl https://localhost:3000/help.html#groups
 * @param characteristic What participants are grouped by, such as Gender.
 * @param [table] Range with headings to read instead of the workbook's own tables.
 * @param invocation
 * @streaming
 */
export function groups(
  characteristic: any,
  table: any[][],
  invocation: CustomFunctions.StreamingInvocation<string[][]>,
): void {
  answer("GROUPS", [characteristic], table, invocation);
}

/**
 * The IDs of the participants behind a count.
 * @customfunction PARTICIPANTS PARTICIPANTS
 * @helpurl https://localhost:3000/help.html#participants
 * @param measure recruited, fsm, non-white-british, presented, within-time, withdrawn, deferred, submitted, passed, assessments, moderated, upheld or responses.
 * @param [qualification] Code or title, such as NPQH. All when left out.
 * @param [year] Academic year, such as 2017/18. All when left out.
 * @param [characteristic] What participants are grouped by, such as Gender. Left out: everybody.
 * @param [group] One of its groups, such as Female.
 * @param [table] Range with headings to read instead of the workbook's own tables.
 * @param invocation
 * @streaming
 */
export function participants(
  measure: string,
  qualification: any,
  year: any,
  characteristic: any,
  group: any,
  table: any[][],
  invocation: CustomFunctions.StreamingInvocation<string[][]>,
): void {
  answer("PARTICIPANTS", [measure, qualification, year, characteristic, group], table, invocation);
}
