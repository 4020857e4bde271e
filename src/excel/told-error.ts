/** An error whose message is a sentence for the user: what is wrong, and what to do. */
export class ToldError extends Error {}
