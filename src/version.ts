import { version } from "../package.json";

/** Version of the add-in, as in package.json. */
export const VERSION: string = version;
