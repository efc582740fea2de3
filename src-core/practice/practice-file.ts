import { z } from 'zod';
import type { PracticeEntry } from './library.ts';
import { lineOfPath, lineOfPosition } from './json-lines.ts';
import { scriptSchema } from './script.ts';
import { setupSchema } from './setup.ts';

/** A person's own practice: one setup and its script, as JSON. */
const practiceFileSchema = z
  .strictObject({ setup: setupSchema, script: scriptSchema })
  .refine(({ setup, script }) => setup.id === script.setupId, {
    message: 'the script belongs to another setup: setupId and id differ',
    path: ['script', 'setupId'],
  });

export type PracticeFile =
  | { readonly ok: true; readonly entry: PracticeEntry }
  /** Where it is wrong, counted from 1, and why. Such a file is skipped. */
  | { readonly ok: false; readonly line: number; readonly reason: string };

/** Reads one file that a person wrote. Never throws. */
export function parsePracticeFile(text: string): PracticeFile {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    const position = /position (\d+)/.exec(message)?.[1];
    const at = position === undefined ? text.length : Number(position);
    return { ok: false, line: lineOfPosition(text, at), reason: 'this is not valid JSON' };
  }
  const read = practiceFileSchema.safeParse(raw);
  if (read.success) return { ok: true, entry: read.data };
  const issue = read.error.issues[0];
  const path = issue?.path ?? [];
  const where = path.length === 0 ? '' : `${path.join('.')}: `;
  return {
    ok: false,
    line: lineOfPath(text, path),
    reason: `${where}${issue?.message ?? 'this is no practice'}`,
  };
}
