/** An argument that its parameter cannot read. A class, so that it is told apart from every value that a parameter may have. */
export class WrongArgument {
  /** @param message what is wrong, and what can be used instead */
  constructor(readonly message: string) {}
}
