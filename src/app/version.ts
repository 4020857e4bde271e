import metadata from "../../package.json";

/** Version of the add-in, as in package.json: the only part of that file which the bundle carries. */
export const VERSION: string = metadata.version;
