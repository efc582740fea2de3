import { describe, expect, it } from 'vitest';
import { chordOf, isChord, type KeyDown } from './chord.ts';

const press = (key: string, code: string, ...held: string[]): KeyDown => ({
  key,
  code,
  ctrlKey: held.includes('Control'),
  altKey: held.includes('Alt'),
  shiftKey: held.includes('Shift'),
  metaKey: held.includes('Super'),
});

describe('a chord', () => {
  it.each(['Control+Alt+C', 'Alt+1', 'Super+Space', 'F9', 'Shift+F9', 'Control+Shift+PageUp'])(
    'may be %s',
    (text) => {
      expect(isChord(text)).toBe(true);
    },
  );

  it.each([
    '',
    'C',
    'Shift+C',
    'Alt+Control+C',
    'Control+',
    'Control+C+D',
    'Control+Control+C',
    'Control+F25',
    'Control+Escape',
    'control+c',
  ])('may not be %j', (text) => {
    expect(isChord(text)).toBe(false);
  });

  it.each([
    [press('c', 'KeyC', 'Control', 'Alt'), 'Control+Alt+C'],
    [press('z', 'KeyY', 'Control'), 'Control+Z'],
    [press('!', 'Digit1', 'Control', 'Shift'), 'Control+Shift+1'],
    [press('©', 'KeyG', 'Alt'), 'Alt+G'],
    [press('ArrowUp', 'ArrowUp', 'Super'), 'Super+Up'],
    [press(' ', 'Space', 'Control'), 'Control+Space'],
    [press('F9', 'F9'), 'F9'],
    [press('Control', 'ControlLeft', 'Control'), 'unfinished'],
    [press('c', 'KeyC'), 'unfit'],
    [press('Tab', 'Tab', 'Alt'), 'unfit'],
  ])('is read from the keys as they go down: %j', (pressed, chord) => {
    const read = chordOf(pressed);
    expect(read.kind === 'chord' ? read.chord : read.kind).toBe(chord);
  });
});
