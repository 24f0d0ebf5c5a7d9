/** The command was written wrongly: exit code 2. */
export class UsageError extends Error {}

/** The command was right and could not be done, for a reason in a sentence: exit code 1. */
export class Failure extends Error {}
