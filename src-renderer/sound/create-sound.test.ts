import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cueList } from '../../src-core/session/cue-plan.ts';
import type { SessionReading } from './clock/session-time.ts';
import { createSound, type SoundOptions } from './create-sound.ts';
import { firstVolumes, silentVolumes, type GuideSound } from './guide-sound.ts';
import { FakeAudioContext, fakeAudioGlobals } from './testing/fake-audio.ts';
import { FakeSpeech } from './testing/fake-speech.ts';

const plan = cueList([
  { atMs: 0, kind: 'start', lengthMs: null },
  { atMs: 5_000, kind: 'step', lengthMs: null },
  { atMs: 30_000, kind: 'end', lengthMs: null },
]);

describe('the sound of a guide window', () => {
  let contexts: FakeAudioContext[];
  let speech: FakeSpeech;
  let sound: GuideSound;
  let refuse = false;

  const open = (options: Partial<SoundOptions> = {}): GuideSound =>
    createSound({
      volumes: firstVolumes,
      soundscape: null,
      language: 'en',
      platform: 'linux',
      voiceId: null,
      voiceRate: 1,
      random: () => 0.5,
      pageMs: () => performance.now(),
      openContext: () => {
        if (refuse) throw new Error('no audio here');
        const context = new FakeAudioContext();
        contexts.push(context);
        return context as unknown as AudioContext;
      },
      workletUrl: 'app://bundle/ambience.js',
      workletProcessor: 'drape-ambience',
      speech,
      ...options,
    });
  const context = (): FakeAudioContext => {
    const last = contexts[contexts.length - 1];
    if (last === undefined) throw new Error('No context was opened.');
    return last;
  };
  const reading = (elapsedMs: number, rate = 1): SessionReading => ({
    elapsedMs,
    rate,
    pageMs: performance.now(),
  });
  /** Lets page and audio clock run together. */
  const pass = async (ms: number): Promise<void> => {
    for (let passed = 0; passed < ms; passed += 20) {
      for (const each of contexts) if (each.state === 'running') each.currentTime += 0.02;
      await vi.advanceTimersByTimeAsync(20);
    }
  };

  beforeEach(() => {
    vi.useFakeTimers();
    for (const [name, fake] of Object.entries(fakeAudioGlobals)) vi.stubGlobal(name, fake);
    contexts = [];
    refuse = false;
    speech = new FakeSpeech();
    sound = open();
  });
  afterEach(() => {
    sound.dispose();
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });

  it('opens no device while there is nothing to hear', async () => {
    sound = open({ volumes: silentVolumes, soundscape: 'rain' });
    sound.start(plan, reading(0));
    await pass(2_000);
    expect(contexts).toHaveLength(0);
    expect(sound.status()).toBe('off');
    expect(sound.now()).toBeCloseTo(2_000, 0);
  });

  it('opens one when a volume is turned up, and plays what is still to come', async () => {
    sound = open({ volumes: silentVolumes });
    sound.start(plan, reading(0));
    await pass(2_000);
    sound.setVolumes(firstVolumes);
    await pass(1_000);
    expect(contexts).toHaveLength(1);
    expect(sound.status()).toBe('playing');
    expect(context().sources).toHaveLength(2);
  });

  it('plays each tone once, also when main says the same again', async () => {
    sound.start(plan, reading(0));
    for (let count = 0; count < 8; count += 1) {
      await pass(1_000);
      sound.follow({ elapsedMs: sound.now() + 8, rate: 1, pageMs: performance.now() });
    }
    expect(context().sources.filter(({ stopped }) => !stopped)).toHaveLength(3);
  });

  it('takes back what waits on pause and fades the soundscape out', async () => {
    sound = open({ soundscape: 'sea' });
    sound.start(plan, reading(0));
    await pass(1_000);
    const before = context().connected.size;
    sound.follow(reading(1_000, 0));
    await pass(4_000);
    expect(
      context()
        .sources.slice(1)
        .every(({ stopped }) => stopped),
    ).toBe(true);
    expect(context().connected.size).toBeLessThan(before);
    expect(sound.now()).toBe(1_000);
  });

  it('answers "sharp" at once, says safety lines on, and lets the device go after', async () => {
    sound = open({ soundscape: 'sea' });
    sound.start(plan, reading(0));
    await pass(1_000);
    void sound.say({ text: 'breathe', priority: 'guide', maxSpeechS: 3 });
    sound.stopNow();
    void sound.say({ text: 'bend your knees', priority: 'safety', maxSpeechS: 3 });
    const last = context().sources[context().sources.length - 1];
    expect(last?.startedS).toBeCloseTo(context().currentTime, 2);
    expect(last?.stopped).toBe(false);
    expect(speech.silenced).toEqual(['breathe']);
    expect(speech.begun).toEqual(['breathe', 'bend your knees']);
    await pass(11_000);
    expect(context().state).toBe('closed');
  });

  it('goes on with the way out in the same context after a stop', async () => {
    sound.start(plan, reading(0));
    await pass(1_000);
    sound.stopNow();
    sound.start(plan, reading(0));
    await pass(15_000);
    expect(contexts).toHaveLength(1);
    expect(context().state).toBe('running');
  });

  it('lets the last tone ring, and then lets everything go', async () => {
    sound = open({ soundscape: 'rain' });
    sound.start(plan, reading(29_000));
    await pass(1_500);
    sound.stopGently();
    expect(context().sources[0]?.stopped).toBe(false);
    await pass(11_000);
    expect(context().state).toBe('closed');
    expect(context().connected.size).toBe(0);
    expect(sound.status()).toBe('off');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('goes on silently where there is no audio, says so, and tries again', async () => {
    refuse = true;
    const told = vi.fn();
    sound.onStatus(told);
    sound.start(plan, reading(0));
    expect(sound.status()).toBe('no-audio');
    expect(told).toHaveBeenCalledOnce();
    expect(sound.now()).toBe(0);
    refuse = false;
    await pass(11_500);
    expect(sound.status()).toBe('playing');
    expect(context().sources).toHaveLength(1);
  });

  it('notices that the device has gone, lets it go and takes the next', async () => {
    sound.start(plan, reading(0));
    await pass(1_000);
    const first = context();
    await vi.advanceTimersByTimeAsync(3_000);
    expect(sound.status()).toBe('no-audio');
    expect(first.state).toBe('closed');
    await pass(8_000);
    expect(contexts).toHaveLength(2);
    expect(sound.status()).toBe('playing');
  });

  it('says so when the system wants a touch first', async () => {
    sound = open({
      openContext: () => {
        const blocked = new FakeAudioContext();
        blocked.state = 'suspended';
        contexts.push(blocked);
        return blocked as unknown as AudioContext;
      },
    });
    sound.start(plan, reading(0));
    await pass(3_000);
    expect(sound.status()).toBe('blocked');
    context().state = 'running';
    await pass(1_000);
    expect(sound.status()).toBe('playing');
  });

  it('leaves the soundscape out when its worklet cannot be had', async () => {
    sound = open({
      soundscape: 'wind',
      openContext: () => {
        const poor = new FakeAudioContext();
        poor.workletFails = true;
        contexts.push(poor);
        return poor as unknown as AudioContext;
      },
    });
    sound.start(plan, reading(0));
    await pass(500);
    expect(sound.soundscapeAvailable()).toBe(false);
    expect(context().sources.length).toBeGreaterThan(0);
  });

  it('says what to install once a voice is missing, and hears of voices that come late', () => {
    speech.known = [];
    expect(sound.voiceStatus()).toEqual({ available: false, advice: 'voice.install.linux' });
    const told = vi.fn();
    sound.onStatus(told);
    speech.find([{ id: 'x', name: 'X', language: 'en-US' }]);
    expect(told).toHaveBeenCalledOnce();
    expect(sound.voiceStatus()).toMatchObject({ available: true, chosenId: 'x' });
  });

  it('leaves nothing behind', async () => {
    sound = open({ soundscape: 'drone' });
    sound.start(plan, reading(0));
    await pass(2_000);
    sound.setSoundscape('rain');
    await pass(500);
    sound.dispose();
    expect(context().state).toBe('closed');
    expect(context().connected.size).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
    sound.start(plan, reading(0));
    sound.playTone('in');
    sound.stopNow();
    expect(contexts).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });
});
