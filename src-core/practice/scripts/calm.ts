import { after, opens, say, step } from '../say.ts';
import type { Script } from '../script.ts';

/** Its own thing: not chosen, not prescribed, never locked, and kept in the history under this name. */
export const CALM_ID = 'calm';
/** Nobody is left with a circle for ever: with no answer it fades after so long. */
export const CALM_MINUTES = 10;
/** Words stop here, and what may come next is asked once. */
export const CALM_ASKS_MS = 120_000;

/** For a bad moment, wherever one is: a breath out at once, few words with growing pauses, then the circle alone. */
export const calmScript: Script = {
  setupId: CALM_ID,
  title: { line: 'titleCalm' },
  keepsItsTimes: true,
  intro: say('calmIntro', 'EV-4.1'),
  bring: [],
  steps: [
    step(
      {
        id: 'breathe',
        kind: 'hold',
        title: 'titleCalm',
        seconds: [60, CALM_MINUTES * 60, null],
        pose: null,
      },
      [
        opens('calmOut', 'EV-4.1', 4),
        after(10, 'calmHere', 'EV-4.4', 5, 'step'),
        after(23, 'calmLonger', 'EV-4.1', 5, 'step'),
        after(40, 'calmSee', 'EV-4.4', 5, 'step'),
        after(61, 'calmPasses', 'EV-4.4', 5, 'step'),
        after(88, 'calmFree', 'EV-4.1', 5, 'step'),
      ],
    ),
    step({ id: 'over', kind: 'come-out', title: 'titleCalm', seconds: [5, 8, null], pose: null }, [
      after(0, 'calmOver', 'EV-4.4', 5, 'safety'),
    ]),
  ],
  expect: [say('expectBreath', 'K-07')],
  stopIf: [say('stopIfBreath', 'EV-4.4')],
  neighbours: ['side-lying'],
};
