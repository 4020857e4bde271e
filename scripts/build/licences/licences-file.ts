/** The file in dist/ with the notices of everything that ships. */
export const LICENCES = "licences.txt";

/** The same of the release before, for chunks that are kept from it. */
export const FORMER_LICENCES = "former-licences.txt";
