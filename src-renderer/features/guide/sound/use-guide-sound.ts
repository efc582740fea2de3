import { useCallback, useEffect, useRef, useState } from 'react';
import { planCues } from '../../../../src-core/session/cue-plan.ts';
import { position } from '../../../../src-core/session/position.ts';
import type { TimedCue } from '../../../../src-core/practice/timeline.ts';
import { usePreferences } from '../../../app/preferences.tsx';
import { useFormats, useWords } from '../../../app/words.ts';
import type { SoundscapeKind } from '../../../sound/dsp/soundscape.ts';
import type { GuideSound, SoundStatus } from '../../../sound/guide-sound.ts';
import { openGuideSound } from '../../../sound/open-guide-sound.ts';
import type { LinePriority } from '../../../sound/voice/voice-queue.ts';
import type { Platform, VoiceStatus } from '../../../sound/voice/voice-status.ts';
import { useClosing } from '../use-closing.ts';
import { sessionMs, type Told } from '../use-session.ts';
import { cueTimelineOf, planKeyOf } from './cue-timeline.ts';
import { volumesOf, type SoundChoices } from './sound-choices.ts';

export interface GuideHearing {
  readonly choices: SoundChoices;
  readonly choose: (choice: Partial<SoundChoices>) => void;
  readonly voice: VoiceStatus;
  readonly status: SoundStatus;
  readonly soundscapeAvailable: boolean;
}

const platform = (): Platform => {
  const { userAgent } = navigator;
  if (userAgent.includes('Mac')) return 'mac';
  return userAgent.includes('Windows') ? 'windows' : 'linux';
};

const priorities: Readonly<Record<TimedCue['priority'], LinePriority>> = {
  safety: 'safety',
  step: 'guide',
  cue: 'guide',
  quiet: 'aside',
};

const KEPT_AFTER_MS = 300;

const soundscapeOf = ({ soundscape }: SoundChoices): SoundscapeKind | null =>
  soundscape === 'none' ? null : soundscape;

type Heard = Pick<GuideHearing, 'voice' | 'status' | 'soundscapeAvailable'>;

const heardFrom = (sound: GuideSound): Heard => ({
  voice: sound.voiceStatus(),
  status: sound.status(),
  soundscapeAvailable: sound.soundscapeAvailable(),
});

/** Opens no device: that waits until something has been chosen. */
const open = (choices: SoundChoices, language: string): GuideSound =>
  openGuideSound(
    {
      volumes: volumesOf(choices),
      soundscape: soundscapeOf(choices),
      language,
      platform: platform(),
      voiceId: choices.voiceId,
      voiceRate: choices.voiceRate,
    },
    Math.random,
  );

/** The sound of this window: led by what main tells, silent until something is chosen, let go when it leaves. */
export function useGuideSound(told: Told | null): GuideHearing {
  const [{ sound: kept }, keep] = usePreferences();
  const [choices, setChoices] = useState<SoundChoices>(kept);
  const { language } = useFormats();
  const [sound] = useState(() => open(choices, language));
  const changed = useRef<Partial<SoundChoices>>({});
  const [heard, setHeard] = useState<Heard>(() => heardFrom(sound));
  const keepChanged = useCallback((): void => {
    keep('sound', changed.current);
    changed.current = {};
  }, [keep]);

  useEffect(() => {
    const forget = sound.onStatus(() => setHeard(heardFrom(sound)));
    return () => {
      forget();
      sound.dispose();
    };
  }, [sound]);

  useEffect(() => {
    sound.setVolumes(volumesOf(choices));
    sound.setSoundscape(soundscapeOf(choices));
    sound.setVoice(choices.voiceId, choices.voiceRate);
    // A slider tells of every step on its way: where it rests is what is kept.
    const timer = setTimeout(keepChanged, KEPT_AFTER_MS);
    return () => clearTimeout(timer);
  }, [sound, choices, keepChanged]);
  useClosing(keepChanged);
  useEffect(() => keepChanged, [keepChanged]);

  useLead(sound, told);
  useVoice(sound, told, choices.voice && heard.voice.available);
  return {
    ...heard,
    choices,
    choose: (choice) => {
      changed.current = { ...changed.current, ...choice };
      setChoices((known) => ({ ...known, ...choice }));
    },
  };
}

type Lead = Pick<GuideSound, 'start' | 'replan' | 'follow' | 'stopNow' | 'stopGently'>;

/** Each telling of main is followed; a plan that changed its shape is planned anew. */
export function useLead(sound: Lead, told: Told | null): void {
  const led = useRef<{ sessionId: string; route: string; planKey: string } | null>(null);
  useEffect(() => {
    const known = led.current;
    const view = told?.view;
    const isPlaying =
      view !== undefined && ['preparing', 'running', 'paused', 'exiting'].includes(view.phase);
    if (told === null || view === undefined || !isPlaying) {
      if (known !== null) sound.stopGently();
      led.current = null;
      return;
    }
    const timeline = cueTimelineOf(view);
    const planKey = planKeyOf(timeline);
    const reading = { elapsedMs: view.elapsedMs, rate: view.rate, pageMs: told.receivedAtMs };
    led.current = { sessionId: view.sessionId, route: view.route, planKey };
    if (known?.sessionId !== view.sessionId || known.route !== view.route) {
      const isSharp = view.route === 'way-out' && view.stopReason === 'sharp';
      if (known !== null && isSharp) sound.stopNow();
      sound.start(planCues(timeline), reading);
      return;
    }
    if (known.planKey !== planKey) sound.replan(planCues(timeline));
    sound.follow(reading);
  }, [sound, told]);
}

/** Says each line as its caption comes. Timers keep time where no frame is drawn: closed eyes, a hidden window. */
export function useVoice(sound: Pick<GuideSound, 'say'>, told: Told | null, isOn: boolean): void {
  const { line } = useWords();
  const said = useRef('');
  const lineOf = useRef(line);
  useEffect(() => {
    lineOf.current = line;
  });
  useEffect(() => {
    if (told === null || !isOn || told.view.rate === 0) return undefined;
    const { view } = told;
    let timer: ReturnType<typeof setTimeout> | null = null;
    const look = (): void => {
      const nowMs = sessionMs(told, performance.now());
      const { step, cue, intoStepMs } = position(view.timeline, nowMs);
      const name = `${view.sessionId} ${view.route} ${step.id} ${String(cue?.atMs)}`;
      if (cue !== null && said.current !== name) {
        said.current = name;
        // A line whose moment passed while the voice was off is not called after the person.
        if (intoStepMs - cue.atMs < 2_000 * Math.max(1, view.rate)) {
          void sound.say({
            text: lineOf.current(cue.text),
            priority: priorities[cue.priority],
            maxSpeechS: cue.maxSpeechMs / 1000,
          });
        }
      }
      timer = setTimeout(look, 250);
    };
    look();
    return () => {
      if (timer !== null) clearTimeout(timer);
    };
  }, [sound, told, isOn]);
}
