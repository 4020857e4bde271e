/** The outcome of a promise; `late` when that takes longer: a request that Excel never answers must not hold up the others. */
export function withinTime<T>(outcome: Promise<T>, milliseconds: number, late: T): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = new Promise<T>((resolve) => {
    timer = setTimeout(() => resolve(late), milliseconds);
  });
  return Promise.race([outcome, end]).finally(() => clearTimeout(timer));
}
