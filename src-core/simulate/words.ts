import type { ScheduleSentence } from '../schedule/nudge.ts';
import { scheduleWords } from '../words/en/schedule.ts';

const words: Readonly<Record<string, string>> = scheduleWords;

/** The finished English sentence. */
export function saidInEnglish(sentence: ScheduleSentence): string {
  const text = words[sentence.key] ?? words[`${sentence.key}_other`] ?? '';
  return text.replace(/\{\{(\w+)(?:, clock)?\}\}/g, (_, name: string) =>
    String(sentence.values[name] ?? ''),
  );
}
