/** What an answer consists of: what fits into a file. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };
