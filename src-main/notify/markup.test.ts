import { describe, expect, it } from 'vitest';
import { escapeMarkup, plain } from './markup.ts';

describe('the text of a notification', () => {
  it('keeps letters of every script and whole characters', () => {
    expect(plain('Ruhe שקט 休憩 👩‍👩‍👧')).toBe('Ruhe שקט 休憩 👩‍👩‍👧');
  });

  it('is cut at 200 characters and never inside one', () => {
    const family = '👩‍👩‍👧';
    expect(plain(family.repeat(300))).toBe(family.repeat(200));
  });

  it('loses control characters but keeps line breaks', () => {
    expect(plain('a\u0000b\u001b[2Jc\nd')).toBe('a b [2Jc\nd');
  });

  it('shows markup as text', () => {
    expect(escapeMarkup('<b>a</b> & <script>')).toBe('&lt;b&gt;a&lt;/b&gt; &amp; &lt;script&gt;');
  });
});
