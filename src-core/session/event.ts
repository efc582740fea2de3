import { z } from 'zod';
import type { Script } from '../practice/script.ts';
import type { Length } from '../practice/vocabulary.ts';
import type { ScheduleSentence } from '../schedule/nudge.ts';
import type { Moment } from '../time/moment.ts';
import type { Reflection } from './reflection.ts';
import { sessionChoicesSchema, type SessionChoices, type StopReason } from './state.ts';
import { lengthSchema } from '../practice/vocabulary-schemas.ts';

export const sessionActionSchema = z.enum([
  'pause',
  'resume',
  'back',
  'skip',
  'longer',
  /** Come out gently. */
  'end',
  'sharp',
  'dizzy',
  'feelings',
  /** Takes a "sharp" back: it was something else. */
  'not-sharp',
  /** It did hurt: said of a stop that came out of the dark. */
  'was-sharp',
  /** The end of an untimed rest. */
  'stir',
  /** Calm: the words begin anew. */
  'again',
  /** Its options are open on the way there: the clock waits until they are shut. */
  'open-options',
  'shut-options',
  /** Closes the page after the rest. */
  'leave',
  /** After too much feeling: a short rest that is open to the person, with open eyes. */
  'rest-more',
]);
export type SessionAction = z.infer<typeof sessionActionSchema>;

/** What may be chosen while it plays. A length is only taken until the resting begins. */
export const sessionChoiceSchema = sessionChoicesSchema
  .extend({ length: lengthSchema })
  .partial()
  .strict();
export type SessionChoice = z.infer<typeof sessionChoiceSchema>;

/** Everything that can happen to a session. */
export type SessionEvent = { readonly at: Moment } & (
  | {
      readonly type: 'started';
      readonly sessionId: string;
      readonly script: Script;
      readonly length: Length;
      readonly why: readonly ScheduleSentence[];
      readonly choices: SessionChoices;
      /** It is evening or night: where one lies in bed it ends without a word. */
      readonly fadesOut?: boolean;
    }
  | { readonly type: 'ticked' }
  | { readonly type: 'acted'; readonly action: SessionAction }
  | { readonly type: 'chosen'; readonly choice: SessionChoice }
  /** What has been said by now on the page after the rest. */
  | { readonly type: 'said'; readonly reflection: Reflection }
  /** Somebody is there on that page. `isFilling`: they are saying more than one word. */
  | { readonly type: 'signed'; readonly isFilling: boolean }
  /** The page after the rest is done; null leaves all of it unsaid. */
  | { readonly type: 'reflected'; readonly reflection: Reflection | null }
  /** The machine goes to sleep, or has been found to have slept. */
  | { readonly type: 'slept' }
  /** The guide window was closed, crashed or hangs. */
  | { readonly type: 'window-lost' }
  /** What stood still may not be gone on with: its questions have other answers now. */
  | { readonly type: 'refused' }
);

/** What a session orders. Each has exactly one handler. */
export type SessionEffect =
  | { readonly type: 'session-began'; readonly sessionId: string; readonly setupId: string }
  /** Once per session: the rest is over, whatever becomes of the reflection. */
  | {
      readonly type: 'session-ended';
      readonly sessionId: string;
      readonly setupId: string;
      readonly restedMs: number;
      readonly finished: boolean;
      readonly stopReason: StopReason | null;
    }
  /** Keeps the system awake; the display may sleep. */
  | { readonly type: 'keep-awake'; readonly on: boolean }
  /** A hold ended sharp or pinchy: not offered again before the person says so. */
  | { readonly type: 'block-setup'; readonly setupId: string }
  /** It was not sharp after all: takes the block of this very session back. */
  | { readonly type: 'unblock-setup'; readonly setupId: string }
  | {
      readonly type: 'store-reflection';
      readonly sessionId: string;
      readonly setupId: string;
      readonly reflection: Reflection;
    }
  /** Of a rest that has been told of as sharp: it was not. */
  | {
      readonly type: 'end-corrected';
      readonly sessionId: string;
      readonly stopReason: StopReason;
    }
  | { readonly type: 'rest-more' }
  | { readonly type: 'close-guide' };
