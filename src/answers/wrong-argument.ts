/** An argument that its parameter cannot read. A class, so that it cannot be confused with any value that a parameter may have. */
export class WrongArgument {
  /** @param message what is wrong, and what can be used instead */
  constructor(readonly message: string) {}
}
