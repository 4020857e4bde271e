/** How something ended: what was done, "" when there is nothing to say; or why it was not done. */
export type ActionEnd = string | { readonly refused: string };
