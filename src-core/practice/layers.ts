import { z } from 'zod';
import { along } from './say.ts';
import type { Cue } from './script.ts';

/** What may be laid over the resting, one at a time. None is the usual. */
export const layerIds = ['body-scan', 'imagery', 'tracking'] as const;
export const layerIdSchema = z.enum(layerIds);
export type LayerId = z.infer<typeof layerIdSchema>;

const layers: Readonly<Record<LayerId, readonly Cue[]>> = {
  'body-scan': [
    along(0.12, 'scanJaw', 'C-04', 5),
    along(0.22, 'scanThroat', 'EV-4.4', 6),
    along(0.32, 'scanShoulders', 'E-04', 4),
    along(0.43, 'scanRibs', 'C-01', 6),
    along(0.54, 'scanBelly', 'C-09', 4),
    along(0.65, 'scanHips', 'P-05', 5),
    along(0.76, 'scanLegs', 'C-09', 4),
    along(0.87, 'scanWhole', 'P-07', 4),
  ],
  imagery: [
    along(0.12, 'imageWarm', 'J-02', 6),
    along(0.3, 'imageBreathOut', 'J-02', 6),
    along(0.48, 'imageSpine', 'J-02', 6),
    along(0.66, 'imageWater', 'J-02', 7),
    along(0.84, 'imageStay', 'EV-4.4', 4),
  ],
  tracking: [
    along(0.12, 'trackFind', 'J-03', 7),
    along(0.3, 'trackSafe', 'J-03', 5),
    along(0.48, 'trackElsewhere', 'EV-4.4', 8, 'step'),
    along(0.66, 'trackLight', 'J-03', 5),
    along(0.84, 'trackOpen', 'J-03', 5),
  ],
};

export const layerCues = (id: LayerId): readonly Cue[] => layers[id];
