import type { CountSystem } from "../counts/count-system";
import type { Control } from "../protection/protection";
import type { Draft } from "../tables/draft";
import type { Compared } from "./compared";
import type { FormerCopy } from "./former-copy";

/** What anyone knows who has both copies. The new copy's counts come first, in their order. */
export interface Joint {
  readonly system: CountSystem;
  readonly compared: Compared;
}

/** Makes one system of a draft and a copy that was published before. */
export async function withFormer(draft: Draft, former: FormerCopy, { pause }: Control): Promise<Joint> {
  await pause?.();
  return {
    system: draft.system,
    compared: { asOf: former.asOf, compared: 0, notCompared: [], corrected: [], givenAway: [] },
  };
}
