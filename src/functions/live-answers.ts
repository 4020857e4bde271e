import { notAvailable, type Answer, type FinalAnswer, type PeopleAnswer } from "../answers/answer";
import { inDateSystem } from "../answers/in-date-system";
import { MESSAGES } from "../answers/messages";
import type { Analysis } from "../metrics/analyse";
import type { Session } from "../app/session";
import { hash } from "../text/hash";
import { truncated } from "../text/truncated";
import { fetched } from "./fetched";
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
  /** Hash of what it shows now, so that it is only updated when that changes; null before the first answer. Names are kept nowhere. */
  last: string | null;
  /** Rises whenever it is answered: what was read for an answer before comes too late. */
  turn: number;
  /** Whether it shows columns that are not part of the register. */
  hasColumns: boolean;
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
  /** The tables as they were found by the last reading: another object after each, also when the register is the same. */
  private found: unknown = null;

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
      turn: 0,
      hasColumns: false,
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
    const { register, found } = this.session.state;
    const [isSame, isRead] = [register === this.answered, found !== this.found];
    [this.answered, this.found] = [register, found];
    // Cells may have changed that are no part of the register.
    for (const formula of this.formulas) if (!isSame || (isRead && formula.hasColumns)) this.answer(formula);
  }

  private answer(formula: Formula): void {
    const { register, found } = this.session.state;
    formula.turn++;
    formula.hasColumns = false;
    switch (register.kind) {
      case "not read":
        return;
      case "read": {
        const answer = formula.ask(register.analysis);
        if (answer.kind === "people") return void this.answerWithColumns(formula, answer);
        return show(formula, inDateSystem(answer, found.dateOffset));
      }
      case "no register":
        return show(formula, notAvailable(MESSAGES.noRegister));
      case "failed":
        return show(formula, notAvailable(truncated(register.message, LONGEST_MESSAGE)));
    }
  }

  /** The columns are read for each answer anew. */
  private async answerWithColumns(formula: Formula, answer: PeopleAnswer): Promise<void> {
    formula.hasColumns = true;
    const { turn } = formula;
    const isWanted = (): boolean => turn === formula.turn && this.formulas.has(formula);
    const code = await fetched(
      () => import(/* webpackChunkName: "people-columns" */ "./people-columns"),
      isWanted,
      () => show(formula, notAvailable(MESSAGES.notLoaded)),
    );
    if (code === null) return;
    const shown = await code.withTableColumns(answer, this.session.state.found.tables);
    if (isWanted()) show(formula, shown);
  }
}

/** Gives a formula an answer that does not depend on the register. @returns a function that ends seeing to its delivery */
export function answerOnce(answer: FinalAnswer, invocation: Invocation): () => void {
  const tell = (): void => {
    (invocation.setResult as (shown: Shown) => void)(shownOf(answer));
    seeToDelivery(tell);
  };
  tell();
  return () => forgetDelivery(tell);
}

function show(formula: Formula, answer: FinalAnswer): void {
  const shown = hash(JSON.stringify(answer));
  if (shown === formula.last) return;
  formula.last = shown;
  formula.show(shownOf(answer));
  seeToDelivery(formula.tell);
}
