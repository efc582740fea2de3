import fs from 'node:fs';
import type { RunAs } from '../../scripts/desktop/processes.mjs';

/** The system's own "nobody": an ordinary user on every Linux. */
const NOBODY = { uid: 65_534, gid: 65_534 };

const isRoot = process.getuid?.() === 0;

/** Root inside a user namespace of an ordinary user has no other identity to take on. */
const mayBecomeAnother =
  isRoot && /^\s*0\s+0\s+4294967295\s*$/m.test(fs.readFileSync('/proc/self/uid_map', 'utf8'));

/**
 * Whom the app runs as. Started by root, the tests hand everything to an ordinary user: only there does
 * Chromium's sandbox hold, and only there is a read-only folder read-only.
 */
export const runAs: RunAs = mayBecomeAnother ? NOBODY : null;

/** Chromium refuses its sandbox to root alone. */
export const withoutSandbox = isRoot && !mayBecomeAnother;
