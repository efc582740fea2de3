import { describe, expect, it } from 'vitest';
import { library } from './library.ts';
import { parsePracticeFile } from './practice-file.ts';

const written = JSON.stringify(library[4], null, 2);

describe('a practice of one’s own', () => {
  it('is read when it is right', () => {
    expect(parsePracticeFile(written)).toMatchObject({ ok: true });
  });

  it('names the line and the reason when a value is wrong', () => {
    const wrong = written.replace('"kind": "settle"', '"kind": "jump"');
    const line = wrong.split('\n').findIndex((text) => text.includes('"jump"')) + 1;
    expect(parsePracticeFile(wrong)).toMatchObject({ ok: false, line });
  });

  it('is refused with a line that no catalogue has, or with a title that is no title', () => {
    const reasonOf = (known: string, wrong: string): string => {
      const read = parsePracticeFile(written.replace(`"line": "${known}"`, `"line": "${wrong}"`));
      return read.ok ? '' : read.reason;
    };
    expect(reasonOf('stepRest', 'stepNap')).toMatch(/^script\.steps\.\d\.title: .* a line that/);
    expect(reasonOf('titleKneesChest', 'stepRest')).toMatch(/^script\.title: .* a title that/);
  });

  it('names the line where it is no JSON at all', () => {
    expect(parsePracticeFile('{\n  "setup": nothing\n}')).toMatchObject({ ok: false });
    expect(parsePracticeFile('')).toEqual({ ok: false, line: 1, reason: 'this is not valid JSON' });
  });

  it('is refused without a way out', () => {
    const wrong = written.replaceAll('"kind": "come-out"', '"kind": "release"');
    const read = parsePracticeFile(wrong);
    expect(read.ok ? '' : read.reason).toContain('way out');
  });
});
