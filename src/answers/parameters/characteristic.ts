import { CHARACTERISTIC_NAMES, type Characteristic } from "../../metrics/characteristic";
import type { Tally } from "../../metrics/tally";
import { cellText, spellingKey } from "../../register/cells/spelling";
import { MESSAGES } from "../messages";
import type { Parameter } from "../parameter";
import { WrongArgument } from "../wrong-argument";
import { isLeftOut } from "./left-out";

/** What participants are grouped by. */
export const CHARACTERISTIC_NEEDED: Parameter<"characteristic", Characteristic> = {
  name: "characteristic",
  isOptional: false,
  type: "any",
  description: "What to group participants by, such as Gender.",
  read(asked, { tally }) {
    if (isLeftOut(asked)) return new WrongArgument(MESSAGES.missing("characteristic", characteristicNames(tally)));
    const key = spellingKey(cellText(asked));
    return (
      characteristicsOf(tally).find((one) => spellingKey(CHARACTERISTIC_NAMES[one]) === key) ??
      new WrongArgument(MESSAGES.notACharacteristic(asked, characteristicNames(tally)))
    );
  },
  choices: ({ tally }) => characteristicNames(tally),
};

/** The same, but it may be omitted: null for everyone. */
export const CHARACTERISTIC: Parameter<"characteristic", Characteristic | null> = {
  ...CHARACTERISTIC_NEEDED,
  isOptional: true,
  description: "What to group participants by, such as Gender. Leave out for everyone.",
  read: (asked, analysis, earlier) => (isLeftOut(asked) ? null : CHARACTERISTIC_NEEDED.read(asked, analysis, earlier)),
};

/** Names of the characteristics that the register has. */
export function characteristicNames(tally: Tally): string[] {
  return characteristicsOf(tally).map((one) => CHARACTERISTIC_NAMES[one]);
}

function characteristicsOf({ groups }: Tally): Characteristic[] {
  return (Object.keys(CHARACTERISTIC_NAMES) as Characteristic[]).filter((one) => groups.has(one));
}
