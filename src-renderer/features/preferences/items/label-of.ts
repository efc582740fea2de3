import type { PageWords } from '../../../app/words.ts';

const groupedLabels: Readonly<Record<string, string>> = {
  'schedule.workingHours': 'preferences.week.workingHours',
  'schedule.resetWindow': 'preferences.week.resetWindow',
  'schedule.quietHours': 'preferences.week.quietHours',
  'schedule.bedtime': 'preferences.week.bedtime',
  'schedule.occasions': 'preferences.blocks.speaks',
  'schedule.holds': 'preferences.blocks.holds',
};

/** What a field is called; its bare name where it has no words, as one that a newer Drape knows. */
export function labelOf(name: string, t: PageWords['t']): string {
  const key = groupedLabels[name] ?? `preferences.items.${name}.label`;
  const label = t(key);
  return label === key ? name : label;
}
