import type { SpeechPort, Utterance } from './speech-port.ts';

/** `safety` is never cut and goes first; `guide` waits its turn; `aside` is left out rather than late. */
export type LinePriority = 'safety' | 'guide' | 'aside';

export interface SpokenLine {
  readonly text: string;
  readonly priority: LinePriority;
  /** How long it may take to say, in seconds, as the content states it. */
  readonly maxSpeechS: number;
}

/** What became of a line. Whatever it is, the caption has shown it and the session has gone on. */
export type LineFate = 'spoken' | 'cut' | 'late' | 'timed-out' | 'failed' | 'silent';

export type SpeechManner = Pick<Utterance, 'voiceId' | 'rate' | 'volume'>;

/** A line that has waited longer than this, in milliseconds, no longer fits what is being done. */
const PATIENCE_MS: Readonly<Record<LinePriority, number>> = {
  safety: Infinity,
  guide: 6_000,
  aside: 1_500,
};
const RANK: Readonly<Record<LinePriority, number>> = { safety: 0, guide: 1, aside: 2 };
/** Engines take a moment to begin. On top of the line's own time, in milliseconds. */
const GRACE_MS = 3_000;
/** A safety line gets as long as any engine could need: this only guards against one that never answers. */
const SAFETY_LIMIT_MS = 30_000;

interface Waiting {
  readonly line: SpokenLine;
  readonly sinceMs: number;
  readonly done: (fate: LineFate) => void;
}

interface Speaking extends Waiting {
  readonly silence: () => void;
  readonly timer: ReturnType<typeof setTimeout>;
}

/** Says one line at a time. Nothing here holds up the session: every line comes to some end on its own. */
export class VoiceQueue {
  private waiting: Waiting[] = [];
  private speaking: Speaking | null = null;

  constructor(
    private readonly port: SpeechPort,
    private readonly manner: () => SpeechManner | null,
    private readonly pageMs: () => number,
    private readonly onSpeaking: (speaking: boolean) => void,
  ) {}

  say(line: SpokenLine): Promise<LineFate> {
    return new Promise((done) => {
      const current = this.speaking;
      this.waiting.push({ line, sinceMs: this.pageMs(), done });
      this.waiting.sort((one, other) => RANK[one.line.priority] - RANK[other.line.priority]);
      if (current === null) this.next();
      else if (line.priority === 'safety' && current.line.priority !== 'safety') this.end('cut');
    });
  }

  /** Drops what waits and cuts what is said, safety lines excepted: these are said to their end. */
  hush(): void {
    const [kept, dropped] = [
      this.waiting.filter(({ line }) => line.priority === 'safety'),
      this.waiting.filter(({ line }) => line.priority !== 'safety'),
    ];
    this.waiting = kept;
    for (const { done } of dropped) done('cut');
    if (this.speaking !== null && this.speaking.line.priority !== 'safety') this.end('cut');
  }

  /** Silence at once, whatever is being said: the window is going. */
  close(): void {
    const dropped = this.waiting;
    this.waiting = [];
    for (const { done } of dropped) done('cut');
    if (this.speaking !== null) this.end('cut');
  }

  private next(): void {
    const waiting = this.waiting.shift();
    if (waiting === undefined) {
      this.onSpeaking(false);
      return;
    }
    const { line, sinceMs, done } = waiting;
    const manner = this.manner();
    const late = this.pageMs() - sinceMs > PATIENCE_MS[line.priority];
    if (manner === null || late) {
      done(late ? 'late' : 'silent');
      this.next();
      return;
    }
    this.onSpeaking(true);
    const limitMs =
      line.priority === 'safety' ? SAFETY_LIMIT_MS : line.maxSpeechS * 1_000 + GRACE_MS;
    const timer = setTimeout(() => this.end('timed-out'), limitMs);
    // Set before speaking: an engine without a voice may answer while it is still being asked.
    const entry: { speaking: Speaking } = {
      speaking: { ...waiting, timer, silence: () => undefined },
    };
    this.speaking = entry.speaking;
    const silence = this.port.speak({ text: line.text, ...manner }, (spoken) => {
      if (this.speaking === entry.speaking) this.end(spoken ? 'spoken' : 'failed');
    });
    if (this.speaking !== entry.speaking) return;
    entry.speaking = { ...entry.speaking, silence };
    this.speaking = entry.speaking;
  }

  private end(fate: LineFate): void {
    const { speaking } = this;
    if (speaking === null) return;
    this.speaking = null;
    clearTimeout(speaking.timer);
    if (fate === 'cut' || fate === 'timed-out') speaking.silence();
    speaking.done(fate);
    this.next();
  }
}
