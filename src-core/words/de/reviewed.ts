/**
 * The lines about safety that a native speaker has read and found right: key, and the text they
 * read. None so far.
 */
export const reviewed: Readonly<Record<string, string>> = {};
