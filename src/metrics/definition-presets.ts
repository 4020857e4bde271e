import { serialFromCivil } from "../register/cells/serial-date";
import { type Definitions } from "./definitions";
import { DEFAULT_DEFINITIONS } from "./default-definitions";

/** A set of definitions that was in force at some time. */
export interface DefinitionPreset {
  readonly name: string;
  readonly explanation: string;
  readonly definitions: Definitions;
}

/** Sets of definitions to choose from, the default first. */
export const DEFINITION_PRESETS: readonly DefinitionPreset[] = [
  {
    name: "The framework as published",
    explanation: "The NPQ quality framework of 2017: participants present within 18 months of their start.",
    definitions: DEFAULT_DEFINITIONS,
  },
  {
    name: "Covid-19 extension",
    explanation: "Participants who started on 1 July 2018 or later have 24 months, as the Department granted in 2020.",
    definitions: {
      ...DEFAULT_DEFINITIONS,
      presentWithinExtensions: [{ startsFrom: serialFromCivil(2018, 7, 1), months: 24 }],
    },
  },
];
