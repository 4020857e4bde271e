import type { Definitions } from "./definitions";

export const DEFAULT_DEFINITIONS: Definitions = {
  presentWithinMonths: 18,
  presentWithinExtensions: [],
  fsmThresholdPercent: 30,
  notKnownCountsAsNonWhiteBritish: true,
  minimumGroup: 10,
  significanceLevel: 0.05,
  recruitmentThresholdPercent: 100,
  presentedThresholdPercent: 90,
  accuracyThresholdPercent: 95,
  feedbackThreshold: 6,
};
