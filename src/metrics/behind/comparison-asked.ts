import { CHARACTERISTIC_NAMES, type Characteristic } from "../characteristic";
import type { Comparison } from "../comparison";
import { asked, type Asked, type CountedColumn } from "./question";

const COUNTED: Readonly<Record<Comparison["measure"], CountedColumn>> = {
  retention: { people: "retained", among: "recruited" },
  achievement: { people: "passed", among: "submitted" },
};

/** What the rate of a compared group asks, or that of the others with whom it is compared. */
export function comparisonAsked(one: Comparison, isOthers: boolean): Asked {
  const { measure, year, qualification, characteristic, group } = one;
  return asked(COUNTED[measure], {
    year,
    qualification,
    group: { characteristic: characteristicNamed(characteristic), label: group, isOthers },
  });
}

/** The characteristic with a name as on the sheets: "Ethnic group". */
function characteristicNamed(name: string): Characteristic {
  const found = (Object.keys(CHARACTERISTIC_NAMES) as Characteristic[]).find(
    (one) => CHARACTERISTIC_NAMES[one] === name,
  );
  if (found === undefined) throw new Error(`No characteristic is called ${name}.`);
  return found;
}
