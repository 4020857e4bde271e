import { CHARACTERISTIC_NAMES, type Characteristic } from "../../metrics/characteristic";
import { cellText, isBlank, spellingKey } from "../../register/cells/spelling";
import { DISABILITIES } from "../../register/words/disabilities";
import { ETHNICITIES } from "../../register/words/ethnicities";
import { GENDERS } from "../../register/words/genders";
import type { GroupVocabulary } from "../../register/words/group-vocabulary";
import { groupsOf } from "../groups-of";
import { MESSAGES } from "../messages";
import type { Parameter } from "../parameter";
import type { Group } from "../selection";
import { WrongArgument } from "../wrong-argument";
import { characteristicNames } from "./characteristic";
import { isLeftOut } from "./left-out";

/** Vocabularies whose other spellings are accepted as well. */
const VOCABULARIES: Readonly<Partial<Record<Characteristic, GroupVocabulary>>> = {
  gender: GENDERS,
  disability: DISABILITIES,
  ethnicity: ETHNICITIES,
};

/** A group that occurs among those recruited, of the characteristic in the argument before it. */
export const GROUP_NEEDED: Parameter<"group", Group, { readonly characteristic: Characteristic }> = {
  name: "group",
  isOptional: false,
  type: "any",
  description: "One of its groups, such as Female.",
  read(asked, { tally }, { characteristic }) {
    const labels = groupsOf(tally, characteristic);
    if (isBlank(asked)) return new WrongArgument(MESSAGES.missing("group", labels));
    const text = cellText(asked);
    const wanted = spellingKey(VOCABULARIES[characteristic]?.find(text) ?? text);
    const label = labels.find((one) => spellingKey(one) === wanted);
    return label === undefined
      ? new WrongArgument(MESSAGES.notAGroup(asked, CHARACTERISTIC_NAMES[characteristic], labels))
      : { characteristic, label };
  },
  choices: ({ tally }, { characteristic }) => groupsOf(tally, characteristic),
};

/** The same, but the characteristic and the group may be omitted: null for everyone. */
export const GROUP: Parameter<"group", Group | null, { readonly characteristic: Characteristic | null }> = {
  ...GROUP_NEEDED,
  isOptional: true,
  read(asked, analysis, { characteristic }) {
    if (characteristic !== null) return GROUP_NEEDED.read(asked, analysis, { characteristic });
    if (isLeftOut(asked)) return null;
    return new WrongArgument(MESSAGES.groupWithoutCharacteristic(asked, characteristicNames(analysis.tally)));
  },
  choices: (analysis, { characteristic }) =>
    characteristic === null ? [] : GROUP_NEEDED.choices(analysis, { characteristic }),
};
