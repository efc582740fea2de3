import type { MessageKey } from '../../../../src-core/words/message-key.ts';
import type { PageWords } from '../../../app/words.ts';
import { everyItem } from './contents.ts';
import { wordsOf } from './item.ts';

/** Fields that are no single line of the page. */
const groupedLabels: Readonly<Record<string, MessageKey>> = {
  'schedule.workingHours': 'preferences.week.workingHours',
  'schedule.resetWindow': 'preferences.week.resetWindow',
  'schedule.quietHours': 'preferences.week.quietHours',
  'schedule.bedtime': 'preferences.week.bedtime',
  'schedule.occasions': 'preferences.blocks.speaks',
  'schedule.holds': 'preferences.blocks.holds',
};

/** What a field is called; its bare name where it has no words, as one that a newer Drape knows. */
export function labelOf(name: string, t: PageWords['t']): string {
  const grouped = groupedLabels[name];
  if (grouped !== undefined) return t(grouped);
  const item = everyItem.find((one) => one.name === name);
  return item === undefined ? name : t(`${wordsOf(item)}.label`);
}
