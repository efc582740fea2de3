import { cleanup, render, waitFor } from '@testing-library/react';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { defaultPreferences } from '../../src-core/preferences/preferences.ts';
import { createFakeBridge } from '../testing/fake-bridge.ts';
import { App } from './app.tsx';
import { createWords } from './words.ts';

beforeAll(() => createWords('en'));
afterEach(cleanup);

it('draws the page that is asked for, though nobody loaded it before the first frame', async () => {
  window.location.hash = 'learn';
  const bridge = createFakeBridge({});
  const { container } = render(<App bridge={bridge} preferences={defaultPreferences} />);
  await waitFor(() => expect(container.querySelector('main h1')).not.toBeNull(), {
    timeout: 5_000,
  });
});
