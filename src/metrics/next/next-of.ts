import type { Analysis } from "../analyse";
import { DeadlineList } from "./deadline-list";
import { needsOf } from "./needs";
import type { Need, Next, Outlook, Tipping } from "./next";
import { outlooksOf } from "./outlooks";
import { tippingsOf } from "./tippings";

/** Kept as long as the analysis. */
const known = new WeakMap<Analysis, Next>();

/** What is next, as of the day of the register. Each part is worked out when it is first asked for, and then kept. */
export function nextOf(analysis: Analysis): Next {
  let next = known.get(analysis);
  if (next === undefined) known.set(analysis, (next = new NextOf(analysis)));
  return next;
}

class NextOf implements Next {
  private knownDeadlines: DeadlineList | undefined;
  private knownNeeds: readonly Need[] | undefined;
  private knownOutlooks: readonly Outlook[] | undefined;
  private knownTippings: readonly Tipping[] | undefined;

  constructor(private readonly analysis: Analysis) {}

  get asOf(): number | null {
    return this.analysis.register.asOf;
  }

  get deadlines(): DeadlineList {
    return (this.knownDeadlines ??= DeadlineList.of(this.analysis));
  }

  get needs(): readonly Need[] {
    return (this.knownNeeds ??= needsOf(this.analysis, this.outlooks));
  }

  get outlooks(): readonly Outlook[] {
    return (this.knownOutlooks ??= outlooksOf(this.analysis, this.deadlines));
  }

  get tippings(): readonly Tipping[] {
    return (this.knownTippings ??= tippingsOf(this.analysis));
  }
}
