/** What a server returned for a file. */
export interface Answer {
  /** The address that was asked last. */
  readonly url: string;
  readonly status: number;
  readonly headers: Headers;
  readonly body: Buffer;
}

/** Why there is no answer, to follow "could not be asked: ". */
export interface NoAnswer {
  readonly reason: string;
}
