import { notAvailable, type Answer } from "../answers/answer";
import { MESSAGES } from "../answers/messages";
import type { Analysis } from "../metrics/analyse";
import type { Session } from "../app/session";
import { truncated } from "../text/truncated";
import { forgetDelivery, seeToDelivery } from "./lazy-delivery";
import { shownOf, type Shown } from "./shown-of";

/** A formula of the workbook that waits for answers: Excel's streaming invocation, as far as it is used here. */
export interface Invocation {
  setResult: (result: never) => void;
  onCanceled?: () => void;
}

/** How a formula is answered from the workbook's register. */
type Asking = (analysis: Analysis) => Answer;

interface Formula {
  readonly ask: Asking;
  readonly show: (shown: Shown) => void;
  /** Tells it again what it should show. */
  readonly tell: () => void;
  /** What it shows now, so that it is only updated when that changes; null before the first answer. */
  last: string | null;
}

/** Excel's own limit for an error's message is not documented; what happened comes first, and what to do last. */
const LONGEST_MESSAGE = 255;

/**
 * Answers all formulas of the workbook from one reading of its register, and again whenever the register has changed. A formula that
 * was deleted or rewritten is forgotten when Excel cancels it.
 */
export class LiveAnswers {
  private readonly formulas = new Set<Formula>();
  private isWatching = false;
  private answered: unknown = null;

  constructor(private readonly session: Session) {}

  /** Number of formulas that are being answered. */
  get count(): number {
    return this.formulas.size;
  }

  /** Answers a formula from now on. */
  follow(ask: Asking, invocation: Invocation): void {
    const formula: Formula = {
      ask,
      show: invocation.setResult as (shown: Shown) => void,
      tell: () => {
        formula.last = null;
        this.answer(formula);
      },
      last: null,
    };
    this.formulas.add(formula);
    invocation.onCanceled = () => {
      this.formulas.delete(formula);
      forgetDelivery(formula.tell);
    };
    this.watch();
    const { register } = this.session.state;
    if (register.kind !== "not read") this.answer(formula);
  }

  private watch(): void {
    if (this.isWatching) return;
    this.isWatching = true;
    this.session.watch(() => this.answerAll());
    void this.session.open();
  }

  private answerAll(): void {
    const { register } = this.session.state;
    if (register.kind === "not read" || register === this.answered) return;
    this.answered = register;
    for (const formula of this.formulas) this.answer(formula);
  }

  private answer(formula: Formula): void {
    const { register } = this.session.state;
    switch (register.kind) {
      case "not read":
        return;
      case "read":
        return show(formula, formula.ask(register.analysis));
      case "no register":
        return show(formula, notAvailable(MESSAGES.noRegister));
      case "failed":
        return show(formula, notAvailable(truncated(register.message, LONGEST_MESSAGE)));
    }
  }
}

/** Answers a formula once: it depends on its arguments only, and Excel calls it again when they change. */
export function answerOnce(answer: Answer, invocation: Invocation): void {
  const tell = (): void => {
    (invocation.setResult as (shown: Shown) => void)(shownOf(answer));
    seeToDelivery(tell);
  };
  invocation.onCanceled = () => forgetDelivery(tell);
  tell();
}

function show(formula: Formula, answer: Answer): void {
  const text = JSON.stringify(answer);
  if (text === formula.last) return;
  formula.last = text;
  formula.show(shownOf(answer));
  seeToDelivery(formula.tell);
}
