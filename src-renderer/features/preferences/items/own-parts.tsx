import type { JSX } from 'react';
import type { Item } from './item.ts';
import type { OwnProps } from './own-props.ts';
import { AboutPart, FolderPart, PromisePart } from '../parts/about-parts.tsx';
import { ExportPart } from '../transfer/export-part.tsx';
import { ImportPart } from '../transfer/import-part.tsx';
import { AutostartPart } from '../parts/autostart-part.tsx';
import { LaterPart } from '../parts/later-part.tsx';
import { keysPart } from '../keys/keys-part.tsx';
import { ModesPart } from '../modes/modes-part.tsx';
import { SafetyPart, SetUpPart } from '../parts/set-up-parts.tsx';
import { SightPart, TrialPart } from '../parts/sight-parts.tsx';
import { VoicePart } from '../parts/voice-part.tsx';
import { WeekPart } from '../week/week-part.tsx';

type OwnName = Extract<Item, { readonly kind: 'own' }>['name'];

/** The lines that are more than one thing to set. */
export const ownParts: Readonly<Partial<Record<OwnName, (props: OwnProps) => JSX.Element>>> = {
  'schedule.workingHours': WeekPart,
  'schedule.laterMinutes': LaterPart,
  'schedule.modes': ModesPart,
  'sound.voiceId': VoicePart,
  'sight.off': SightPart,
  'sight.trial': TrialPart,
  'keys.calm': keysPart('calm'),
  'keys.start': keysPart('start'),
  'keys.pause': keysPart('pause'),
  'start.autostart': AutostartPart,
  'practice.safety': SafetyPart,
  'data.export': ExportPart,
  'data.import': ImportPart,
  'about.version': AboutPart,
  'about.folder': FolderPart,
  'about.promise': PromisePart,
  'about.setUp': SetUpPart,
};
