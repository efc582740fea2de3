import { describe, expect, it } from 'vitest';
import {
  actionOf,
  isDark,
  keyMap,
  keyPhaseOf,
  keysFor,
  type KeyFocus,
  type KeyPhase,
  type KeyPress,
} from './key-map.ts';
import { usualChoices } from './state.ts';
import type { SessionPhase } from './view.ts';

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: '',
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  repeat: false,
  isComposing: false,
  ...more,
});
const does = (phase: KeyPhase, key: string, more: Partial<KeyPress> = {}) =>
  actionOf(press(key, more), 'page', phase);
const phases = Object.keys(keyMap) as readonly KeyPhase[];
const lit: readonly KeyPhase[] = ['walking', 'resting', 'paused', 'way-out'];
const dark: readonly KeyPhase[] = ['dark', 'dark-untimed'];

describe('the keys of a rest', () => {
  it('say "I am there" by Space and Enter on the way, and pause by a key of its own', () => {
    expect([' ', 'Enter', 'p', 'Escape'].map((key) => does('walking', key))).toEqual([
      'skip',
      'skip',
      'pause',
      'end',
    ]);
  });

  it('pause and go on by the same key while it rests', () => {
    expect(does('resting', ' ')).toBe('pause');
    expect(does('paused', ' ')).toBe('resume');
    expect(does('resting', 'MediaPlayPause')).toBe('pause');
    expect(does('paused', 'MediaPlayPause')).toBe('resume');
  });

  it.each(lit)('stop by S and leave by Escape in the light: %s', (phase) => {
    expect(does(phase, 's')).toBe('sharp');
    expect(does(phase, 'S')).toBe('sharp');
    expect(does(phase, 'Escape')).toBe('end');
    expect(does(phase, 'q')).toBeNull();
  });

  it('lead out of the dark by anything that writes, Space, Enter and Escape', () => {
    for (const key of ['q', 's', 'P', '7', 'ß', 'ы', '?', 'Dead', ' ', 'Enter', 'Escape']) {
      expect([key, does('dark', key)]).toEqual([key, 'sharp']);
      expect([key, does('dark-untimed', key)]).toEqual([key, 'stir']);
    }
  });

  it('never lead out of the dark by a key that a hand brushes or the machine needs', () => {
    const keys = [
      ...['Tab', 'Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'CapsLock', 'NumLock', 'Fn'],
      ...['F1', 'F5', 'F11', 'F24', 'PrintScreen', 'ScrollLock', 'ContextMenu', 'Unidentified'],
      ...['AudioVolumeUp', 'AudioVolumeDown', 'AudioVolumeMute', 'VolumeUp', 'LaunchMail'],
      ...['BrightnessUp', 'BrightnessDown', 'Power', 'Standby', 'WakeUp', 'Eject', 'Process'],
    ];
    for (const phase of dark)
      for (const key of keys) expect([key, does(phase, key)]).toEqual([key, null]);
  });

  it('do by media keys what they say, in the dark as in the light', () => {
    for (const phase of phases.filter((one) => one !== 'calm')) {
      expect(does(phase, 'MediaPlayPause')).toBe(phase === 'paused' ? 'resume' : 'pause');
      expect(does(phase, 'MediaStop')).toBe('end');
      expect(does(phase, 'MediaTrackNext')).toBe('skip');
      expect(does(phase, 'MediaTrackPrevious')).toBe('back');
      expect(does(phase, 'MediaRecord')).toBeNull();
    }
  });

  it('leave calm by Esc or the media key for stop, and nothing else by itself', () => {
    expect([does('calm', 'Escape'), does('calm', 'MediaStop')]).toEqual(['end', 'end']);
    for (const key of [' ', 'Enter', 's', 'g', 'ArrowRight']) expect(does('calm', key)).toBeNull();
  });

  it('count once when held, and not while they compose a letter', () => {
    for (const phase of phases) {
      expect(does(phase, ' ', { repeat: true })).toBeNull();
      expect(does(phase, 's', { isComposing: true })).toBeNull();
    }
  });

  it('leave what is pressed with a modifier to the system', () => {
    for (const phase of phases) {
      for (const held of ['ctrlKey', 'altKey', 'metaKey'] as const) {
        expect(does(phase, 's', { [held]: true })).toBeNull();
      }
    }
  });

  it.each<[KeyFocus, readonly string[]]>([
    ['field', [' ', 'Enter', 's', 'p', 'Escape', 'ArrowLeft', 'ArrowRight', 'q']],
    ['button', [' ', 'Enter']],
  ])('are left to a %s that has the focus', (focus, keys) => {
    for (const phase of phases) {
      for (const key of keys) expect(actionOf(press(key), focus, phase)).toBeNull();
      expect(actionOf(press('MediaStop'), focus, phase)).toBe('end');
    }
  });

  it.each([
    ['Russian', 'ы', 'KeyS', 'sharp'],
    ['Russian, capital', 'Ы', 'KeyS', 'sharp'],
    ['Greek', 'σ', 'KeyS', 'sharp'],
    ['Hebrew', 'ד', 'KeyS', 'sharp'],
    ['Arabic', 'س', 'KeyS', 'sharp'],
    ['Russian', 'з', 'KeyP', 'pause'],
    ['Dvorak', 's', 'Semicolon', 'sharp'],
    ['Dvorak', 'o', 'KeyS', null],
    ['French', 's', 'KeyS', 'sharp'],
    ['Russian, another letter', 'я', 'KeyZ', null],
  ])('are found by place where a layout has no such letter: %s %s', (_, key, code, action) => {
    expect(does('resting', key, { code })).toBe(action);
  });

  it('are none of ours once the rest is over', () => {
    expect(actionOf(press(' '), 'page', null)).toBeNull();
  });

  it('are told in the order that is easiest to find', () => {
    expect(keysFor('walking', 'skip')).toEqual(['Space', 'Enter', 'ArrowRight']);
    expect(keysFor('walking', 'pause')).toEqual(['P']);
    expect(keysFor('resting', 'sharp')).toEqual(['S']);
    expect(keysFor('dark', 'sharp')[0]).toBe('Space');
    // Whatever is told does what is told.
    const names = { Space: ' ', Enter: 'Enter', Escape: 'Escape', S: 's', P: 'p' };
    for (const phase of phases) {
      for (const action of new Set(Object.values(keyMap[phase]))) {
        for (const key of keysFor(phase, action)) {
          expect(does(phase, key in names ? names[key as keyof typeof names] : key)).toBe(action);
        }
      }
    }
  });
});

describe('the dark window', () => {
  const choices = { ...usualChoices, eyesClosed: true };
  const hold = { kind: 'hold', endMs: 60_000 } as const;
  const of = (phase: SessionPhase, step: Parameters<typeof keyPhaseOf>[1] = hold) =>
    keyPhaseOf({ phase, route: 'whole', isCalm: false, choices }, step);

  it('is dark for keys just where it is drawn dark', () => {
    const all: readonly SessionPhase[] = ['preparing', 'running', 'paused', 'exiting'];
    for (const phase of all) {
      expect(of(phase)?.startsWith('dark')).toBe(isDark({ phase, choices }));
    }
    expect(isDark({ phase: 'running', choices: usualChoices })).toBe(false);
  });

  it('knows the way there, a pause and the way out as lit', () => {
    expect(of('preparing', { kind: 'walk-over', endMs: 30_000 })).toBe('walking');
    expect(of('preparing', { kind: 'settle', endMs: 60_000 })).toBe('resting');
    expect(of('paused')).toBe('paused');
    expect(of('exiting', { kind: 'come-out', endMs: 60_000 })).toBe('way-out');
    expect(keyPhaseOf({ phase: 'exiting', route: 'way-out', choices, isCalm: false }, hold)).toBe(
      'way-out',
    );
    expect(of('reflecting')).toBeNull();
  });

  it('is never dark in calm, which has keys of its own', () => {
    expect(keyPhaseOf({ phase: 'running', route: 'whole', choices, isCalm: true }, hold)).toBe(
      'calm',
    );
  });

  it('ends a rest without a timer as "I am back", while it lasts', () => {
    expect(of('running', { kind: 'hold', endMs: null })).toBe('dark-untimed');
    expect(of('running', { kind: 'release', endMs: 70_000 })).toBe('dark');
  });
});
