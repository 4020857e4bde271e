import type { HostProfile } from "./host-profile";
import { WINDOWS } from "./windows";

/** Office LTSC 2021 on Windows: bought once, and never given a newer API. */
export const LTSC_2021: HostProfile = {
  ...WINDOWS,
  name: "ltsc-2021",
  title: "Excel LTSC 2021 on Windows",
  requirementSets: {
    ...WINDOWS.requirementSets,
    excelapi: "1.14",
    customfunctionsruntime: "1.3",
    sharedruntime: "1.1",
  },
  // Data types for functions need CustomFunctionsRuntime 1.4.
  hasRichArguments: false,
  // Its last features are of 2021.
  givesStreamAddresses: false,
};
