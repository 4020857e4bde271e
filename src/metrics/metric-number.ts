/** The framework's number of a metric. */
export type MetricNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7;
