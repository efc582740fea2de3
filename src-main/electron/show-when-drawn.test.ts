import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { showWhenDrawn } from './show-when-drawn.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function opened() {
  const webContents = new EventEmitter();
  const window = Object.assign(new EventEmitter(), {
    webContents,
    destroyed: false,
    isDestroyed: () => window.destroyed,
  });
  const show = vi.fn();
  showWhenDrawn(window as unknown as Parameters<typeof showWhenDrawn>[0], show);
  return { window, webContents, show };
}

describe('a new window', () => {
  it('is shown as soon as it is drawn, and once', () => {
    const { window, webContents, show } = opened();
    window.emit('ready-to-show');
    expect(show).toHaveBeenCalledTimes(1);
    webContents.emit('did-finish-load');
    vi.advanceTimersByTime(5_000);
    expect(show).toHaveBeenCalledTimes(1);
  });

  it('is shown a moment after its page has loaded where nobody tells that it is drawn', () => {
    const { webContents, show } = opened();
    webContents.emit('did-finish-load');
    expect(show).not.toHaveBeenCalled();
    vi.advanceTimersByTime(150);
    expect(show).toHaveBeenCalledTimes(1);
  });

  it('is shown after a second and a half whatever happens', () => {
    const { show } = opened();
    vi.advanceTimersByTime(1_499);
    expect(show).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(show).toHaveBeenCalledTimes(1);
  });

  it('is let alone once it is gone', () => {
    const { window, show } = opened();
    window.destroyed = true;
    window.emit('closed');
    expect(vi.getTimerCount()).toBe(0);
    window.emit('ready-to-show');
    expect(show).not.toHaveBeenCalled();
  });
});
