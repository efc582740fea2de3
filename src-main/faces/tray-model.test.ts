import { describe, expect, it } from 'vitest';
import { en } from '../../src-core/words/en.ts';
import { englishLocale } from '../../src-core/words/language.ts';
import { dayNotes } from '../../src-core/schedule/event.ts';
import type { ScheduleView } from '../../src-core/schedule/view.ts';
import { wallMs } from '../../src-core/time/moment.ts';
import type { MenuEntry } from '../tray-port.ts';
import { createWords } from '../words/words.ts';
import { fillOf, trayModel, type TrayFacts } from './tray-model.ts';

const words = await createWords({ ...englishLocale, tag: 'en-GB' });
const AT_THREE = wallMs(Date.parse('2026-03-04T14:00:00Z'));

const restful: ScheduleView = {
  load: 0.31,
  presence: 'active',
  status: { key: 'schedule.status.next.long-screen', values: { time: '14:35' } },
  nudge: null,
  hold: null,
  next: null,
  pausedUntilWallMs: null,
  callUntilWallMs: null,
  notes: [],
  nudgesToday: 0,
  restsToday: 0,
};
const usual: TrayFacts = {
  view: restful,
  fill: fillOf(restful.load),
  timeZone: 'Europe/Berlin',
  isResting: false,
  ways: [
    { setupId: 'legs-chair', title: { line: 'titleLegsChair' } },
    { setupId: 'mine', title: { plain: 'My own way' } },
  ],
};
const modelOf = (facts: Partial<TrayFacts>, view: Partial<ScheduleView> = {}) =>
  trayModel({ ...usual, ...facts, view: { ...restful, ...view } }, words);

const labelOf = (entry: MenuEntry): string => (entry.kind === 'separator' ? '—' : entry.label);
const labelsOf = (entries: readonly MenuEntry[]): readonly string[] => entries.map(labelOf);
function group(menu: readonly MenuEntry[], label: string): readonly MenuEntry[] {
  const found = menu.find((entry) => entry.kind === 'group' && entry.label === label);
  return found?.kind === 'group' ? found.entries : [];
}
const named = (menu: readonly MenuEntry[], label: string): MenuEntry | undefined =>
  menu.find((entry) => labelOf(entry) === label);

describe('the tray menu', () => {
  it('begins with what is going on, and ends with the way out', () => {
    const { menu, tooltip } = modelOf({});
    expect(labelsOf(menu)).toEqual([
      'A rest comes up around 14:35.',
      '—',
      'Start',
      'Calm me now',
      'If it is more than tension',
      '—',
      'Today was …',
      'Pause',
      'In a call',
      '—',
      'Today',
      'Journal',
      'Preferences',
      '—',
      'Quit Drape',
    ]);
    expect(tooltip).toBe('Drape\nA rest comes up around 14:35.');
  });

  it('starts whatever suits, or one that is open and at hand, by its name', () => {
    const start = group(modelOf({}).menu, 'Start');
    expect(labelsOf(start)).toEqual([
      'Whatever suits',
      'How it feels',
      '—',
      'Calves on a chair',
      'My own way',
      '—',
      'All ways to rest',
    ]);
    expect(start[0]).toMatchObject({ choice: { type: 'start', setupId: null } });
    expect(start[4]).toMatchObject({ choice: { type: 'start', setupId: 'mine' } });
  });

  it('stays short, however many ways there are', () => {
    const ways = Array.from({ length: 30 }, (_, at) => ({
      setupId: `own-${String(at)}`,
      title: { plain: `Own ${String(at)}` },
    }));
    expect(group(modelOf({ ways }).menu, 'Start').length).toBeLessThanOrEqual(10);
  });

  it('starts by how it feels, one tap for each', () => {
    const feels = group(group(modelOf({}).menu, 'Start'), 'How it feels');
    expect(labelsOf(feels)).toEqual([
      'Racing mind',
      'Jittery',
      'Tight behind the ribs',
      'Flat',
      'Sore',
      'Back from a trip',
    ]);
    expect(feels[4]).toMatchObject({ choice: { type: 'start', setupId: null, feeling: 'sore' } });
  });

  it('offers nothing that may not be played, and says where the reason is', () => {
    const { menu } = modelOf({ ways: [] });
    expect(named(menu, 'Start')).toBeUndefined();
    // Breathing out is never locked, and what a bad moment needs never far.
    expect(named(menu, 'Calm me now')).toMatchObject({ choice: { type: 'calm' } });
    expect(named(menu, 'If it is more than tension')).toMatchObject({
      choice: { type: 'open', page: 'help' },
    });
    expect(named(menu, 'Rests are locked for now: read why')).toMatchObject({
      choice: { type: 'open', page: 'guide' },
    });
  });

  it('leads back to a rest that is open', () => {
    const { menu } = modelOf({ isResting: true });
    expect(labelsOf(menu)).toContain('Back to the rest');
    expect(labelsOf(menu)).toContain('Calm me now');
  });

  it('carries the three answers while a nudge stands', () => {
    const nudge: ScheduleView['nudge'] = {
      id: 'n1',
      occasion: 'long-screen',
      reason: restful.status,
      prescription: { setupId: 'legs-chair', length: 5, why: [] },
      mayChime: false,
    };
    const { menu } = modelOf({}, { nudge });
    expect(labelsOf(menu).slice(2, 6)).toEqual(['Start', 'Later', 'Not today', '—']);
    expect(menu[2]).toMatchObject({ choice: { type: 'answer', nudgeId: 'n1', answer: 'start' } });
  });

  it('lets each kind of day be said and taken back with one tap', () => {
    const entries = group(modelOf({}, { notes: ['deadline'] }).menu, 'Today was …');
    expect(entries.map((entry) => entry.kind === 'check' && entry.isOn)).toEqual(
      dayNotes.map((note) => note === 'deadline'),
    );
    expect(entries.map((entry) => 'choice' in entry && entry.choice)).toEqual(
      dayNotes.map((note) => ({ type: 'note', note, on: note !== 'deadline' })),
    );
    expect(Object.keys(en.tray.note)).toEqual([...dayNotes]);
  });

  it('pauses, or ends the pause, never both at once', () => {
    expect(labelsOf(group(modelOf({}).menu, 'Pause'))).toEqual([
      '30 minutes',
      '1 hour',
      '2 hours',
      'Until tomorrow',
    ]);
    const paused = modelOf({}, { pausedUntilWallMs: AT_THREE });
    expect(paused.paused).toBe(true);
    expect(named(paused.menu, 'End the pause')).toMatchObject({ choice: { type: 'lift-pause' } });
    expect(named(paused.menu, 'Pause')).toBeUndefined();
  });

  it('takes a call, says until when, and ends it', () => {
    const lengths = ['15 minutes', '30 minutes', '60 minutes'];
    expect(labelsOf(group(modelOf({}).menu, 'In a call'))).toEqual(lengths);
    const entries = group(modelOf({}, { callUntilWallMs: AT_THREE }).menu, 'In a call');
    expect(labelsOf(entries)).toEqual(['Until 15:00', 'The call is over', '—', ...lengths]);
    expect(entries[1]).toMatchObject({ choice: { type: 'in-call', minutes: 0 } });
  });

  it('has words for every entry, in every state', () => {
    const texts: string[] = [];
    const collect = (entries: readonly MenuEntry[]): void => {
      for (const entry of entries) {
        texts.push(labelOf(entry));
        if (entry.kind === 'group') collect(entry.entries);
      }
    };
    for (const facts of [{}, { isResting: true }, { ways: [] }]) {
      for (const view of [{}, { pausedUntilWallMs: AT_THREE }, { callUntilWallMs: AT_THREE }]) {
        collect(modelOf(facts, view).menu);
      }
    }
    expect(texts.filter((text) => /^[a-z]+\.|\{\{|^$/.test(text))).toEqual([]);
  });
});

describe('the tray icon', () => {
  it('fills in steps, so that it is not drawn anew for nothing', () => {
    const fills = [0, 0.01, 0.51, 0.99, 1, 1.7].map(fillOf);
    expect(fills).toEqual([0, 0, 0.5, 0.9, 1, 1]);
  });
});
