import { lookBounds, restBounds, scheduleBounds } from '../../../../src-core/preferences/bounds.ts';
import { themes } from '../../../../src-core/preferences/theme.ts';
import { languages } from '../../../../src-core/words/language.ts';
import {
  preferenceSections,
  type PreferenceSection,
} from '../../../../src-core/preferences/sections.ts';
import { facts } from '../../../../src-core/sight/fact.ts';
import { occasions, places, props } from '../../../../src-core/practice/vocabulary.ts';
import { soundscapeKinds } from '../../../sound/dsp/soundscape.ts';
import type { Block, Item, Unit } from './item.ts';

/** The groups of the page, in their order. */
export const groups = [...preferenceSections, 'data', 'about'] as const;
export type Group = (typeof groups)[number];

export const isSection = (group: Group): group is PreferenceSection =>
  group !== 'data' && group !== 'about';

const schedule = (field: keyof typeof scheduleBounds, unit: Unit): Item => ({
  kind: 'number',
  name: `schedule.${field}`,
  bounds: scheduleBounds[field],
  unit,
});
const offered = occasions.filter((occasion) => occasion !== 'on-demand');
const holds = ['call', 'do-not-disturb', 'full-screen', 'typing'] as const;

/** The choices of a field, each with its words. */
const options = <const Words extends string, const Value extends string>(
  words: Words,
  values: readonly Value[],
) => values.map((value) => ({ value, words: `preferences.options.${words}.${value}` as const }));

const weekKinds = ['workingHours', 'resetWindow', 'quietHours', 'bedtime'] as const;
const weekWords = weekKinds.flatMap(
  (kind) => [`preferences.week.${kind}`, `preferences.week.about.${kind}`] as const,
);

/** What stands on the page, in order. Every field of the schema stands here once. */
export const contents: Readonly<Record<Group, readonly Block[]>> = {
  when: [
    { title: 'week', items: [{ kind: 'own', name: 'schedule.workingHours', also: weekWords }] },
    {
      title: 'speaks',
      items: offered.map((part) => ({
        kind: 'switch',
        name: 'schedule.occasions',
        part,
        words: `schedule.occasions.${part}`,
      })),
    },
    {
      title: 'afterWork',
      items: [schedule('resetAwayMinutes', 'minutes'), schedule('resetSettleMinutes', 'minutes')],
    },
    {
      title: 'evening',
      items: [schedule('windDownLeadMinutes', 'minutes'), schedule('lateAfterMinutes', 'minutes')],
    },
    {
      title: 'morning',
      items: [
        { kind: 'time', name: 'schedule.morningUntil' },
        schedule('morningAwayHours', 'hours'),
      ],
    },
    {
      title: 'keys',
      items: [
        { kind: 'own', name: 'keys.calm' },
        { kind: 'own', name: 'keys.start' },
        { kind: 'own', name: 'keys.pause' },
      ],
    },
    { title: 'start', items: [{ kind: 'own', name: 'start.autostart' }] },
  ],
  feels: [
    {
      title: 'filling',
      items: [
        schedule('stretchMinutes', 'minutes'),
        schedule('pauseSeconds', 'seconds'),
        schedule('restCountsMinutes', 'minutes'),
        schedule('fullRestMinutes', 'minutes'),
      ],
    },
    {
      title: 'offers',
      items: [
        schedule('maxNudgesADay', 'times'),
        schedule('distanceMinutes', 'minutes'),
        { kind: 'own', name: 'schedule.laterMinutes' },
        schedule('nudgeStandsMinutes', 'minutes'),
      ],
    },
    {
      title: 'holds',
      items: [
        ...holds.map(
          (part) =>
            ({
              kind: 'switch',
              name: 'schedule.holds',
              part,
              words: `schedule.holds.${part}`,
            }) as const,
        ),
        schedule('lullSeconds', 'seconds'),
        schedule('typingCapMinutes', 'minutes'),
        schedule('justReturnedMinutes', 'minutes'),
      ],
    },
    { title: 'modes', items: [{ kind: 'own', name: 'schedule.modes' }] },
  ],
  practice: [
    { title: 'body', items: [{ kind: 'own', name: 'practice.safety' }] },
    {
      title: 'around',
      items: [
        { kind: 'many', name: 'schedule.places', options: options('places', places) },
        { kind: 'many', name: 'schedule.props', options: options('props', props) },
      ],
    },
    {
      title: 'begins',
      items: [
        { kind: 'one', name: 'guide.breath', options: options('breath', ['paced', 'free']) },
        {
          kind: 'number',
          name: 'guide.breathsPerMinute',
          bounds: restBounds.breathsPerMinute,
          unit: 'times',
        },
        {
          kind: 'number',
          name: 'guide.walkOverSeconds',
          bounds: restBounds.walkOverSeconds,
          unit: 'seconds',
        },
        { kind: 'switch', name: 'guide.eyesClosed' },
      ],
    },
  ],
  sound: [
    { title: 'offerSound', items: [{ kind: 'switch', name: 'schedule.chime' }] },
    {
      title: 'restSound',
      items: [
        {
          kind: 'one',
          name: 'sound.soundscape',
          options: options('soundscape', ['none', ...soundscapeKinds]),
        },
        { kind: 'level', name: 'sound.soundscapeVolume' },
        { kind: 'switch', name: 'sound.tones' },
        { kind: 'level', name: 'sound.tonesVolume' },
      ],
    },
    {
      title: 'voice',
      items: [
        { kind: 'switch', name: 'sound.voice' },
        { kind: 'level', name: 'sound.voiceVolume' },
        { kind: 'own', name: 'sound.voiceId' },
        { kind: 'number', name: 'sound.voiceRate', bounds: restBounds.voiceRate, unit: 'percent' },
      ],
    },
  ],
  look: [
    {
      title: null,
      items: [
        { kind: 'one', name: 'look.theme', options: options('theme', ['system', ...themes]) },
        { kind: 'number', name: 'look.textScale', bounds: lookBounds.textScale, unit: 'percent' },
        {
          kind: 'one',
          name: 'look.restFills',
          options: options('restFills', ['screen', 'window']),
        },
        {
          kind: 'one',
          name: 'look.language',
          options: options('language', ['system', ...languages]),
        },
      ],
    },
  ],
  sight: [
    {
      title: 'sees',
      items: [
        {
          kind: 'own',
          name: 'sight.off',
          also: facts.map((fact) => `sight.fact.${fact}` as const),
        },
      ],
    },
    { title: null, items: [{ kind: 'own', name: 'sight.trial' }] },
  ],
  data: [
    {
      title: null,
      items: [
        { kind: 'own', name: 'data.export' },
        { kind: 'own', name: 'data.import' },
      ],
    },
  ],
  about: [
    {
      title: null,
      items: [
        { kind: 'own', name: 'about.version' },
        { kind: 'own', name: 'about.folder' },
        { kind: 'own', name: 'about.promise' },
        { kind: 'own', name: 'about.setUp' },
      ],
    },
  ],
};

/** All lines of the page, one after the other. */
export const everyItem: readonly Item[] = groups.flatMap((group) =>
  contents[group].flatMap((block) => block.items),
);
