import type { PlannedCue } from '../../src-core/session/cue-plan.ts';
import { AudioOffset, type ClockLook } from './clock/audio-offset.ts';
import type { CueOutput, ScheduledTone } from './clock/cue-scheduler.ts';
import type { SoundscapeKind } from './dsp/soundscape.ts';
import type { ToneKind } from './dsp/tones.ts';
import { AmbiencePlayer, type AmbienceSource } from './graph/ambience-player.ts';
import { openGraph, type BusVolumes, type Graph } from './graph/open-graph.ts';
import { TonePlayer } from './graph/tone-player.ts';
import type { SoundStatus } from './guide-sound.ts';

/** A context that has not begun, or whose clock has stood still, for so long in milliseconds is not working. */
const PATIENCE_MS = 2_000;
/** A device that went away is tried again this often, in milliseconds. */
const RETRY_MS = 10_000;

/** A device that tells when its sound is heard does so within this many seconds. */
const TELLS_WITHIN_S = 1;

export interface EngineParts {
  /** Throws where there is no Web Audio. */
  readonly openContext: () => AudioContext;
  readonly ambience: AmbienceSource;
  readonly pageMs: () => number;
  readonly onStatus: () => void;
}

interface Open {
  readonly context: AudioContext;
  readonly graph: Graph;
  readonly tones: TonePlayer;
  readonly ambience: AmbiencePlayer;
}

/** Owns the one audio context: opens it when there is something to hear, watches it, lets it go. */
export class AudioEngine implements CueOutput {
  status: SoundStatus = 'off';
  soundscapeAvailable = true;
  private opened: Open | null = null;
  private triedMs = -Infinity;
  private movedMs = 0;
  private movedS = 0;
  private readonly offset = new AudioOffset();
  private soundscape: SoundscapeKind | null = null;
  private volumes: BusVolumes;

  constructor(
    private readonly parts: EngineParts,
    volumes: BusVolumes,
  ) {
    this.volumes = volumes;
  }

  open(): void {
    const nowMs = this.parts.pageMs();
    if (this.opened !== null || nowMs - this.triedMs < RETRY_MS) return;
    this.triedMs = nowMs;
    this.movedMs = nowMs;
    this.movedS = 0;
    this.offset.forget();
    try {
      const context = this.parts.openContext();
      const graph = openGraph(context, this.volumes);
      this.opened = {
        context,
        graph,
        tones: new TonePlayer(context, graph.cues),
        ambience: new AmbiencePlayer(context, graph.ambience, this.parts.ambience),
      };
      this.say('opening');
    } catch {
      this.say('no-audio');
      return;
    }
    this.setSoundscape(this.soundscape, 3);
    this.look();
  }

  /** Looks at the clocks and at the context's health. To be called about twice a second while in use. */
  look(): void {
    if (this.opened === null) {
      if (this.status === 'no-audio') this.open();
      return;
    }
    const { context } = this.opened;
    const nowMs = this.parts.pageMs();
    if (context.state === 'running' && context.currentTime > this.movedS) {
      this.movedS = context.currentTime;
      this.movedMs = nowMs;
      const look = lookAt(context, nowMs);
      if (look !== null) this.offset.look(look);
      if (this.offset.audioAt(nowMs) !== null) this.say('playing');
      return;
    }
    if (context.state === 'suspended') context.resume().catch(() => undefined);
    if (nowMs - this.movedMs < PATIENCE_MS) return;
    this.offset.forget();
    if (context.state === 'suspended') this.say('blocked');
    else {
      // The device has gone: a context does not always find the next one by itself.
      this.release();
      this.say('no-audio');
    }
  }

  audioAt(pageMs: number): number | null {
    return this.opened === null ? null : this.offset.audioAt(pageMs);
  }

  play(cue: PlannedCue, atS: number, rate: number): ScheduledTone {
    const breathS = cue.lengthMs === null ? null : cue.lengthMs / 1_000;
    return this.opened?.tones.play(cue.kind, atS, breathS, rate) ?? { cancel: () => undefined };
  }

  playNow(kind: ToneKind): void {
    const { opened } = this;
    opened?.tones.play(kind, opened.context.currentTime, null, 1);
  }

  setSoundscape(kind: SoundscapeKind | null, fadeS: number): void {
    this.soundscape = kind;
    void this.opened?.ambience.set(kind, fadeS).then((had) => {
      if (had === this.soundscapeAvailable) return;
      this.soundscapeAvailable = had;
      this.parts.onStatus();
    });
  }

  setVolumes(volumes: BusVolumes): void {
    this.volumes = volumes;
    this.opened?.graph.setVolumes(volumes);
  }

  duck(speaking: boolean): void {
    this.opened?.graph.duck(speaking);
  }

  close(): void {
    this.release();
    // Closed on purpose: the next wish may open it again at once.
    this.triedMs = -Infinity;
    this.say('off');
  }

  private release(): void {
    const { opened } = this;
    if (opened === null) return;
    this.opened = null;
    this.offset.forget();
    opened.tones.close();
    opened.ambience.close();
    opened.graph.close();
    opened.context.close().catch(() => undefined);
  }

  private say(status: SoundStatus): void {
    if (status === this.status) return;
    this.status = status;
    this.parts.onStatus();
  }
}

/** What is being heard now, the way through the device counted, where the system tells it. */
function lookAt(context: AudioContext, nowMs: number): ClockLook | null {
  const { contextTime = 0, performanceTime = 0 } = context.getOutputTimestamp();
  if (contextTime > 0 && performanceTime > 0) {
    return { audioS: contextTime, pageMs: performanceTime };
  }
  // It tells nothing before the first sound is out; what never tells is guessed from its latency.
  if (context.currentTime < TELLS_WITHIN_S) return null;
  return { audioS: context.currentTime - context.outputLatency, pageMs: nowMs };
}
