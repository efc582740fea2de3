import { z } from 'zod';
import type { AboutView } from '../about/view.ts';
import type { AutostartOutcome, AutostartView } from '../autostart/view.ts';
import type { SkippedPractice } from '../practice/own-practices.ts';
import {
  paperSchema,
  type DataView,
  type Done,
  type Picked,
  type TakenIn,
} from '../journal/data-view.ts';
import { feltSchema } from '../journal/felt.ts';
import type { HistoryAnswer } from '../journal/history-answer.ts';
import { insightAskedSchema, type InsightView } from '../journal/insight/insight-view.ts';
import { recordIdSchema } from '../journal/record-base.ts';
import { slugSchema } from '../practice/setup.ts';
import { feelingSchema, lengthSchema } from '../practice/vocabulary-schemas.ts';
import { preferenceChangeSchema } from '../preferences/change.ts';
import { preferenceSectionSchema } from '../preferences/sections.ts';
import { LONGEST_IMPORT } from '../preferences/transfer.ts';
import type { ImportPreview, PreferencesView } from '../preferences/view.ts';
import { welcomeStepSchema, type Welcome } from '../app/welcome.ts';
import { safetyItemSchema } from '../safety/items.ts';
import { answerValueSchema, safetyConfirmSchema, type SafetyView } from '../safety/view.ts';
import { sessionActionSchema, sessionChoiceSchema } from '../session/event.ts';
import { reflectionSchema } from '../session/reflection.ts';
import type { SessionView } from '../session/view.ts';
import { dayNotes } from '../schedule/event.ts';
import type { Sentence } from '../schedule/nudge.ts';
import type { ScheduleView } from '../schedule/view.ts';
import type { NudgeCardView, SightView } from '../sight/view.ts';
import type { DayView } from '../today/view.ts';
import { call, type Call } from './call.ts';
import { journalCalls } from './journal-calls.ts';
import type { Locale } from '../words/language.ts';
import type { ShortcutsView } from '../shortcuts/view.ts';
import type { CallName, PushName } from './names.ts';
import { homePages } from './pages.ts';

/**
 * The one contract between main and page. Main's handlers, the preload's bridge, the page's view of it
 * and the fake bridge of the tests are all derived from these two values.
 */

const importSchema = z.strictObject({ text: z.string().max(LONGEST_IMPORT) });

/** What the page may ask of main, with the shape of its input. Outputs come from main and are trusted. */
export const calls = {
  'session:view': call<SessionView | null>()(z.null()),
  'session:act': call<null>()(sessionActionSchema),
  'session:choose': call<null>()(sessionChoiceSchema),
  /** What has been said on the page after the rest so far: kept though the page, or all of Drape, ends. */
  'session:say': call<null>()(reflectionSchema),
  /** Somebody is there on that page; main closes it a while later unless more is being said. */
  'session:sign': call<null>()(z.strictObject({ isFilling: z.boolean() })),
  /** Null leaves all of it unsaid. Either way the session is over and the guide closes. */
  'session:reflect': call<null>()(reflectionSchema.nullable()),
  'session:start': call<null>()(
    z.strictObject({ setupId: z.string().max(64).nullable(), length: lengthSchema.nullable() }),
  ),
  'safety:view': call<SafetyView>()(z.null()),
  'safety:answer': call<null>()(
    z.strictObject({ item: safetyItemSchema, value: answerValueSchema }),
  ),
  'safety:confirm': call<null>()(safetyConfirmSchema),
  'schedule:view': call<ScheduleView>()(z.null()),
  'schedule:act': call<null>()(
    z.discriminatedUnion('type', [
      z.strictObject({
        type: z.literal('start'),
        setupId: slugSchema.nullable(),
        feeling: feelingSchema.optional(),
      }),
      z.strictObject({ type: z.literal('calm') }),
      z.strictObject({ type: z.literal('note'), note: z.enum(dayNotes), on: z.boolean() }),
      z.strictObject({ type: z.literal('in-call'), minutes: z.number().int().min(0).max(1440) }),
      z.strictObject({ type: z.literal('open'), page: z.enum(['guide', ...homePages]) }),
      z.strictObject({
        type: z.literal('answer'),
        nudgeId: z.string().max(64),
        answer: z.enum(['start', 'later', 'not-today']),
      }),
      z.strictObject({ type: z.literal('pause'), minutes: z.number().int().min(1).max(1440) }),
      z.strictObject({ type: z.literal('pause-until-tomorrow') }),
      z.strictObject({ type: z.literal('lift-pause') }),
    ]),
  ),
  /** How the person is spoken to. */
  'words:locale': call<Locale>()(z.null()),
  'app:about': call<AboutView>()(z.null()),
  'today:view': call<DayView>()(z.null()),
  /** A check-in of one tap; null takes back what was just tapped. */
  'today:check-in': call<DayView>()(
    z.strictObject({ tension: z.number().int().min(0).max(10).nullable() }),
  ),
  /** How it was after the last rest. One that is not the last any more is left as it is. */
  'today:felt': call<DayView>()(
    z.strictObject({
      sessionId: recordIdSchema,
      felt: feltSchema,
      worse: z.boolean().nullable(),
    }),
  ),
  /** What the person should be told: it stands as long as the app runs. */
  'app:notices': call<readonly Sentence[]>()(z.null()),
  'welcome:view': call<Welcome>()(z.null()),
  /** The page of the first run that is open now; null when it is over or left. */
  'welcome:turn': call<null>()(welcomeStepSchema.nullable()),
  /** For our own small window; null when nothing stands. */
  'nudge:card': call<NudgeCardView | null>()(z.null()),
  'nudge:answer': call<null>()(z.enum(['start', 'later', 'not-today', 'dismissed'])),
  /** Which of the person's own practice files were left out, and why. */
  'practice:skipped': call<readonly SkippedPractice[]>()(z.null()),
  'sight:view': call<SightView>()(z.null()),
  /** Shows a nudge that starts nothing; how it went is pushed. */
  'sight:try-nudge': call<null>()(z.null()),
  'shortcuts:view': call<ShortcutsView>()(z.null()),
  /** Asked of the system each time. */
  'autostart:view': call<AutostartView>()(z.null()),
  'autostart:set': call<AutostartOutcome>()(z.strictObject({ isOn: z.boolean() })),
  'preferences:view': call<PreferencesView>()(z.null()),
  /** What holds then; null when it may not be that. A change is in force and on the disk when the answer comes. */
  'preferences:change': call<PreferencesView | null>()(preferenceChangeSchema),
  'preferences:reset': call<null>()(z.strictObject({ section: preferenceSectionSchema })),
  'preferences:undo': call<null>()(z.null()),
  /** Asks where, and writes them there. */
  'preferences:export': call<'saved' | 'left' | 'failed'>()(z.null()),
  'preferences:preview': call<ImportPreview>()(importSchema),
  'preferences:import': call<boolean>()(importSchema),
  ...journalCalls,
  'insight:view': call<HistoryAnswer<InsightView>>()(insightAskedSchema),
  'data:view': call<HistoryAnswer<DataView>>()(z.null()),
  /** Main asks where. No path ever comes from a page. */
  'data:save-lines': call<Done>()(z.null()),
  'data:save-tables': call<Done>()(z.null()),
  'data:save-summary': call<Done>()(z.strictObject({ paper: paperSchema })),
  /** The page to be printed has drawn itself. */
  'data:summary-drawn': call<null>()(z.null()),
  'data:pick-import': call<Picked>()(z.null()),
  'data:import': call<HistoryAnswer<TakenIn>>()(z.strictObject({ pick: z.int() })),
  'data:restore': call<HistoryAnswer<number>>()(z.strictObject({ name: z.string().max(64) })),
  'data:share': call<Done>()(z.null()),
  'data:unshare': call<Done>()(z.null()),
  /** Takes everything away and starts anew; the word is the one the page shows. */
  'data:erase': call<Done>()(z.strictObject({ word: z.string().max(64), others: z.boolean() })),
} as const satisfies Record<CallName, Call<unknown, z.ZodType>>;

/** What main tells the page unasked. */
export interface Pushes extends Record<PushName, unknown> {
  'app:noticed': readonly Sentence[];
  'words:changed': Locale;
  'session:changed': SessionView | null;
  'safety:changed': SafetyView;
  'schedule:changed': ScheduleView;
  'sight:changed': SightView;
  'preferences:changed': PreferencesView;
  /** Something of the journal is no longer as it was. */
  'journal:changed': null;
  /** Records are others now: what was shown of them is to be asked for anew. */
  'history:changed': null;
}

export type CallInput<N extends CallName> = z.input<(typeof calls)[N]['input']>;
export type CallOutput<N extends CallName> =
  (typeof calls)[N] extends Call<infer O, z.ZodType> ? O : never;

/** Main answers in an envelope: an Error would lose its class and carry paths across the line. */
export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: 'refused' | 'failed' };

/** What the page sees of main, and nothing more. */
export interface AppBridge {
  call<N extends CallName>(name: N, input: CallInput<N>): Promise<Reply<CallOutput<N>>>;
  /** Gives back its own remover. */
  on<P extends PushName>(name: P, listener: (payload: Pushes[P]) => void): () => void;
}
