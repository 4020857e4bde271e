import { Choices } from "./choices";

/** Which register is wanted: that of a seed, perhaps with something left out to see what a fault needs. */
export interface Wanted {
  readonly seed: number;
  /** Numbers of people who are left out. */
  readonly without?: ReadonlySet<number>;
  /** Names of features that are left out. */
  readonly plain?: ReadonlySet<string>;
}

/** The choices of one register. Every feature is asked for by its name, so that it can be left out. */
export class Features {
  readonly choices: Choices;
  private readonly met = new Set<string>();

  constructor(private readonly wanted: Wanted) {
    this.choices = new Choices(wanted.seed).of("register");
  }

  /** Whether the register has a feature, which it has with a probability. */
  has(name: string, probability: number): boolean {
    if (this.wanted.plain?.has(name) === true || !this.choices.of(name).isSo(probability)) return false;
    this.met.add(name);
    return true;
  }

  /** One of several ways, of which the first is the plain one. */
  way<T>(name: string, ways: readonly T[]): T {
    if (this.wanted.plain?.has(name) === true) return ways[0];
    const way = this.choices.of(name).one(ways);
    if (way !== ways[0]) this.met.add(name);
    return way;
  }

  isWanted(person: number): boolean {
    return this.wanted.without?.has(person) !== true;
  }

  /** The features that the register has, as far as it has been made. */
  get names(): readonly string[] {
    return [...this.met];
  }
}
