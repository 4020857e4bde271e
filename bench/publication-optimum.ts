import type { MetricNumber } from "../src/metrics/metric-number";
import { keptOf, type LeftOut } from "../test/publication/attack/kept";
import { PUBLICATION_REGISTERS, type PublicationRegister } from "../test/support/publication-registers";

/** How long the integer programme may look for the least. */
const SECONDS = 20;

/** Everything, and if that is too much the parts that hang together least. */
const PARTS: readonly (readonly MetricNumber[])[] = [[1], [2], [3], [4], [7], [1, 2]];

/** What public copies leave out of each register, beside the least that any choice has to, by an integer programme in HiGHS. */
export async function publicationOptimum(): Promise<string> {
  const lines = [
    "Left out of public copies, and the least that any choice has to leave out",
    `${"".padEnd(44)}cells   least   people  least   noughts least   cost    least   ×`,
  ];
  for (const register of PUBLICATION_REGISTERS) {
    const whole = await line(register, register.options.metrics);
    lines.push(whole.text);
    if (whole.isFound) continue;
    for (const metrics of PARTS) lines.push((await line(register, metrics)).text);
  }
  return lines.join("\n");
}

async function line(
  { name, input, options }: PublicationRegister,
  metrics: readonly MetricNumber[] | null,
): Promise<{ readonly text: string; readonly isFound: boolean }> {
  const { product, least } = await keptOf(await input(), { ...options, metrics }, SECONDS);
  const columns = (["cells", "people", "noughts", "cost"] as const).map(
    (of: keyof LeftOut) => String(product[of]).padEnd(8) + String(least?.[of] ?? "?").padEnd(8),
  );
  const ratio = least === null ? "?" : least.cost === 0 ? "1.00" : (product.cost / least.cost).toFixed(2);
  const title = metrics === null ? name : `${name}, metric${metrics.length > 1 ? "s" : ""} ${metrics.join(", ")}`;
  return { text: title.padEnd(44) + columns.join("") + ratio, isFound: least !== null };
}
