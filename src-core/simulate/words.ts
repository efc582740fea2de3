import type { Sentence } from '../schedule/nudge.ts';
import { scheduleWords } from '../words/en/schedule.ts';

const words: Readonly<Record<string, string>> = scheduleWords;

/** The finished English sentence; a key without words is shown as it is. */
export function saidInEnglish(sentence: Sentence): string {
  const text = words[sentence.key] ?? sentence.key;
  return text.replace(/\{\{(\w+)(?:, clock)?\}\}/g, (_, name: string) =>
    String(sentence.values[name] ?? ''),
  );
}
