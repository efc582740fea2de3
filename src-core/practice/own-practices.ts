import { lineOfPath } from './json-lines.ts';
import { library, type PracticeEntry } from './library.ts';
import { gatesOf, lessFitOf } from '../safety/gates.ts';
import { parsePracticeFile } from './practice-file.ts';
import { effectsOf } from './pose-effects.ts';

/** A file as it was found in a person's own folder. */
export interface PracticeText {
  readonly file: string;
  readonly text: string;
}

/** A file that was left out: where it is wrong, counted from 1, and why. */
export interface SkippedPractice {
  readonly file: string;
  readonly line: number;
  readonly reason: string;
}

export interface OwnPractices {
  /** Everything that can be guided: what comes with Drape, then the person's own. */
  readonly entries: readonly PracticeEntry[];
  readonly skipped: readonly SkippedPractice[];
}

/** Reads a person's own practices. A file that cannot be used costs itself and no other. */
export function withOwnPractices(texts: readonly PracticeText[]): OwnPractices {
  const entries = [...library];
  const skipped: SkippedPractice[] = [];
  for (const { file, text } of texts) {
    const read = parsePracticeFile(text);
    if (!read.ok) {
      skipped.push({ file, line: read.line, reason: read.reason });
      continue;
    }
    const { id } = read.entry.setup;
    if (entries.some(({ setup }) => setup.id === id)) {
      const line = lineOfPath(text, ['setup', 'id']);
      skipped.push({ file, line, reason: `setup.id: there is another practice named ${id}` });
    } else entries.push(asOwn(read.entry));
  }
  return { entries, skipped };
}

/** What its poses do to a body is asked about whatever the file says, and nobody is calmed by it unasked. */
function asOwn({ setup, script }: PracticeEntry): PracticeEntry {
  const does = effectsOf(script);
  const gates = [...new Set([...setup.gates, ...gatesOf(does)])];
  const lessFitWith = [...new Set([...setup.lessFitWith, ...lessFitOf(does)])];
  return { script, setup: { ...setup, gates, lessFitWith, calm: false, isOwn: true } };
}
