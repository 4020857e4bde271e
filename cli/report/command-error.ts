/** Something that the user at the command line can put right. Its message is the one line that they read. */
export class CommandError extends Error {}
