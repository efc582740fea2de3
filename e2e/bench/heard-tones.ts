import type { Page } from '@playwright/test';

/** A tone that sounded, and when, on the wall's clock. */
export interface HeardTone {
  readonly atWallMs: number;
}

interface Look {
  readonly contextS: number;
  readonly wallMs: number;
}
interface Ear {
  readonly looks: Look[];
  readonly begun: { readonly atS: number; stoppedAtS: number }[];
}

/**
 * Listens to the page's audio contexts from inside: which tones are handed over for which audio time, and,
 * look by look, which audio time is being heard when.
 */
export async function listen(page: Page): Promise<void> {
  await page.evaluate(() => {
    const ear: Ear = { looks: [], begun: [] };
    (window as unknown as { ear: Ear }).ear = ear;
    const contexts = new Set<BaseAudioContext>();
    const entries = new WeakMap<AudioBufferSourceNode, Ear['begun'][number]>();
    type At = (this: AudioScheduledSourceNode, atS?: number) => void;
    const start: unknown = Reflect.get(AudioBufferSourceNode.prototype, 'start');
    const stop: unknown = Reflect.get(AudioScheduledSourceNode.prototype, 'stop');
    AudioBufferSourceNode.prototype.start = function (at = 0) {
      contexts.add(this.context);
      const entry = { atS: at, stoppedAtS: Infinity };
      entries.set(this, entry);
      ear.begun.push(entry);
      (start as At).call(this, at);
    };
    AudioScheduledSourceNode.prototype.stop = function (at = 0) {
      const entry = entries.get(this as AudioBufferSourceNode);
      if (entry !== undefined) entry.stoppedAtS = Math.max(at, this.context.currentTime);
      (stop as At).call(this, at);
    };
    setInterval(() => {
      for (const context of contexts) {
        const { contextTime = 0, performanceTime = 0 } = (
          context as AudioContext
        ).getOutputTimestamp();
        const wallMs = performance.timeOrigin + performanceTime;
        if (contextTime > 0) ear.looks.push({ contextS: contextTime, wallMs });
      }
    }, 250);
  });
}

/** Every tone that was heard, by the audio clock as it truly ran round that moment. */
export async function heardTones(page: Page): Promise<readonly HeardTone[]> {
  const { looks, begun } = await page.evaluate(() => (window as unknown as { ear: Ear }).ear);
  return begun
    .filter(({ atS, stoppedAtS }) => stoppedAtS > atS)
    .flatMap(({ atS }) => {
      // The looks of a second on either side: one alone jitters by a buffer of the device.
      const near = looks.filter(({ contextS }) => Math.abs(contextS - atS) < 1.5);
      if (near.length < 4) return [];
      const offsets = near.map(({ contextS, wallMs }) => wallMs - contextS * 1_000);
      offsets.sort((one, other) => one - other);
      return [{ atWallMs: (offsets[Math.floor(offsets.length / 2)] ?? 0) + atS * 1_000 }];
    });
}
