import { after, opens, step } from './say.ts';
import type { Step } from './script.ts';

const ended = step(
  { id: 'ack-ended', kind: 'release', title: 'stepRelease', seconds: [5, 8, null], pose: null },
  [opens('ackEnded', 'R-7', 6)],
);
const sharp = step(
  { id: 'ack-sharp', kind: 'release', title: 'stepStop', seconds: [10, 20, null], pose: null },
  [after(0, 'ackSharp', 'X-05', 8, 'safety'), after(11, 'ackSharpRest', 'X-05', 8, 'safety')],
);
const dizzy = step(
  { id: 'ack-dizzy', kind: 'release', title: 'stepStop', seconds: [10, 26, null], pose: null },
  [after(0, 'ackDizzy', 'EV-4.1', 6, 'safety'), after(10, 'ackDizzyWait', 'EV-4.3', 8, 'safety')],
);
const feelings = step(
  { id: 'ack-feelings', kind: 'release', title: 'stepStop', seconds: [10, 26, null], pose: null },
  [
    after(0, 'ackFeelings', 'EV-4.4', 7, 'safety'),
    after(11, 'ackFeelingsGround', 'EV-4.4', 6, 'safety'),
  ],
);

/** The first thing said when a rest is stopped, before the way out. */
export function acknowledgement(reason: string | null): Step {
  if (reason === 'sharp') return sharp;
  if (reason === 'dizzy') return dizzy;
  return reason === 'feelings' ? feelings : ended;
}
