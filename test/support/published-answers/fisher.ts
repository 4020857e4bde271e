/** Two-sided Fisher exact test in whole numbers. */
export function fisher(a: number, n: number, b: number, m: number): number {
  const weight = (x: number): bigint => choose(n, x) * choose(m, a + b - x);
  const all = Array.from({ length: n + 1 }, (_, x) => weight(x));
  const limit = all[a] * 10_000_001n;
  const extreme = all.filter((one) => one * 10_000_000n <= limit).reduce((sum, one) => sum + one, 0n);
  return Number((extreme * 10n ** 18n) / choose(n + m, a + b)) / 1e18;
}

function choose(n: number, k: number): bigint {
  if (k < 0 || k > n) return 0n;
  let result = 1n;
  for (let i = 1; i <= k; i++) result = (result * BigInt(n - k + i)) / BigInt(i);
  return result;
}
