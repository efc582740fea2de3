import { cleanup, render } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { defaultPreferences } from '../../../src-core/preferences/preferences.ts';
import { App } from '../../app/app.tsx';
import { loadPage } from '../../app/pages.tsx';
import { createWords } from '../../app/words.ts';
import { devBridge } from './dev-bridge.ts';
import { devStateNames, devStates } from './states.ts';

beforeAll(() => {
  document.documentElement.lang = 'en';
  return createWords('en');
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  window.location.hash = '';
});

describe('each state of the pages', () => {
  it.each(devStateNames)('can be looked at without main: %s', async (name) => {
    const { page } = devStates[name];
    const faults = vi.spyOn(console, 'error');
    window.location.hash = `#${page}`;
    await loadPage(page);
    const bridge = devBridge(devStates[name], { theme: 'light', language: 'en' });
    const { container } = render(<App bridge={bridge} preferences={defaultPreferences} />);
    await vi.waitFor(() =>
      expect(container.querySelector('main:not([aria-busy])')?.textContent).toMatch(/\w{3}/),
    );
    expect(faults.mock.calls).toEqual([]);
  });
});
