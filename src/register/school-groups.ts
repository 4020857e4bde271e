import { GroupVocabulary } from "./group-vocabulary";
export const OFSTED_GRADES = new GroupVocabulary({}, true);
export const REGIONS = new GroupVocabulary({}, true);
export const PHASES = new GroupVocabulary({}, true);
