import { cleanup, renderHook } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { library } from '../../src-core/practice/library.ts';
import { emptyProfile, withAnswer } from '../../src-core/safety/profile.ts';
import { safetyView } from '../../src-core/safety/view.ts';
import { wallMs } from '../../src-core/time/moment.ts';
import { createSlowBridge } from '../testing/slow-bridge.ts';
import { withBridge } from '../testing/with-bridge.tsx';
import { useSafety } from './use-safety.ts';

afterEach(cleanup);

const NOW = wallMs(1_700_000_000_000);
const unanswered = safetyView(emptyProfile, library, null, NOW, 60_000);
const answered = safetyView(
  withAnswer(emptyProfile, 'fever', 'yes', NOW),
  library,
  null,
  NOW,
  60_000,
);

it('is not opened again by an answer from before what was said since', async () => {
  const bridge = createSlowBridge();
  const { result, unmount } = renderHook(() => useSafety(), { wrapper: withBridge(bridge) });
  bridge.push('safety:changed', answered);
  await bridge.answer('safety:view', unanswered);
  expect(result.current).toEqual(answered);
  expect(result.current).not.toEqual(unanswered);
  unmount();
  expect(bridge.listeners()).toBe(0);
});
