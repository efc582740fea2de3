import i18next from 'i18next';
import { describe, expect, it } from 'vitest';
import { preferenceSections, sectionFields } from '../../../../src-core/preferences/sections.ts';
import { en } from '../../../../src-core/words/en.ts';
import { isFound } from '../search.ts';
import { contents, groups } from './contents.ts';

const catalogue = i18next.createInstance();
await catalogue.init({ lng: 'en', resources: { en: { translation: en } } });
const t = (key: string): string => catalogue.t(key);
const itemsOf = (group: (typeof groups)[number]) => contents[group].flatMap((block) => block.items);

describe('the contents of the page', () => {
  it.each(preferenceSections)('%s holds every field of its section', (section) => {
    const names = new Set<string>(itemsOf(section).map(({ name }) => name));
    // One part sets the whole week.
    if (names.has('schedule.workingHours')) {
      for (const kind of ['resetWindow', 'quietHours', 'bedtime']) names.add(`schedule.${kind}`);
    }
    expect(sectionFields[section].filter((name) => !names.has(name))).toEqual([]);
  });

  it.each([
    ['bedtime', 'schedule.workingHours'],
    ['BOLSTER', 'schedule.props'],
    ['rain', 'sound.soundscape'],
    ['camera', 'sight.off'],
    ['safety', 'practice.safety'],
    ['first run', 'about.setUp'],
    ['later', 'schedule.laterMinutes'],
    ['voice quickly', 'sound.voiceRate'],
  ])('"%s" finds %s', (query, name) => {
    const found = groups.flatMap((group) =>
      itemsOf(group).filter((item) => isFound(query, item, group, t)),
    );
    expect(found.map((item) => item.name)).toContain(name);
  });
});
