import type { Fact } from '../../src-core/sight/fact.ts';
import type { SteadyMs } from '../../src-core/time/moment.ts';
import type { Remove } from '../ports.ts';

/** Null is "cannot tell": it blocks nothing and starts nothing. */
export type Seen = boolean | null;

export type Findings = Readonly<Partial<Record<Fact, Seen>>>;

/** A good source says what is; a weak one says what usually goes with it. */
export type Quality = 'good' | 'weak';

/** One place to learn facts from: an adapter to one service, file or tool of the system. */
export interface Source {
  /** As said on the page that shows what Drape can see. */
  readonly name: string;
  readonly quality: Quality;
  readonly facts: readonly Fact[];
  /**
   * Takes up listening. Whatever is told stands until it is told anew. `lookSoon` asks for a look at the
   * next chance, for sources whose events say that something changed but not what.
   */
  readonly watch?: (tell: (findings: Findings) => void, lookSoon: () => void) => Remove;
  readonly look?: Look;
}

/** A bounded look at something that sends no events, or that sees to it that they keep coming. */
export interface Look {
  readonly everyMs: number;
  /** Whether it starts a process: those are rare, and stop while nobody is there or the battery is low. */
  readonly startsProcess: boolean;
  /** What costs no more than a few small reads answers at once. Nothing found: what was told before stands. */
  readonly run: () => Findings | Promise<Findings>;
}

/** What is known about a fact, from whom and since when. */
export interface Reading {
  readonly value: Seen;
  readonly source: string;
  readonly quality: Quality;
  /** When the source said so last. */
  readonly atMs: SteadyMs;
  /** Until when it may be believed; null for what an event source said, which stands until it is told anew. */
  readonly freshUntilMs: SteadyMs | null;
}
