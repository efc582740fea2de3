import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeSpeech } from '../testing/fake-speech.ts';
import { VoiceQueue, type LinePriority, type SpokenLine } from './voice-queue.ts';
import { chooseVoice, voiceStatusOf } from './voice-status.ts';

const line = (text: string, priority: LinePriority = 'guide'): SpokenLine => ({
  text,
  priority,
  maxSpeechS: 4,
});

describe('the voice', () => {
  let speech: FakeSpeech;
  let ducked: boolean[];
  let queue: VoiceQueue;
  beforeEach(() => {
    vi.useFakeTimers();
    speech = new FakeSpeech();
    ducked = [];
    queue = new VoiceQueue(
      speech,
      () => ({ voiceId: 'anna', rate: 1, volume: 1 }),
      () => performance.now(),
      (speaking) => ducked.push(speaking),
    );
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('says one line after the other, and the ambience steps back meanwhile', async () => {
    const fates = [queue.say(line('one')), queue.say(line('two'))];
    expect(speech.begun).toEqual(['one']);
    speech.finish();
    expect(speech.begun).toEqual(['one', 'two']);
    speech.finish();
    expect(await Promise.all(fates)).toEqual(['spoken', 'spoken']);
    expect(ducked).toEqual([true, true, false]);
  });

  it('lets a safety line cut in, and never cuts one', async () => {
    const guide = queue.say(line('soften your jaw'));
    const safety = queue.say(line('stop if it is sharp', 'safety'));
    expect(await guide).toBe('cut');
    void queue.say(line('come out slowly', 'safety'));
    void queue.say(line('another', 'guide'));
    queue.hush();
    expect(speech.silenced).toEqual(['soften your jaw']);
    speech.finish();
    expect(await safety).toBe('spoken');
    expect(speech.begun).toEqual(['soften your jaw', 'stop if it is sharp', 'come out slowly']);
  });

  it('goes on without an engine that never answers', async () => {
    const stuck = queue.say(line('stuck'));
    vi.advanceTimersByTime(7_100);
    expect(await stuck).toBe('timed-out');
    expect(speech.silenced).toEqual(['stuck']);
    void queue.say(line('next'));
    expect(speech.begun).toEqual(['stuck', 'next']);
  });

  it('leaves out what would come too late', async () => {
    void queue.say(line('long'));
    const aside = queue.say(line('by the way', 'aside'));
    vi.advanceTimersByTime(2_000);
    speech.finish();
    expect(await aside).toBe('late');
  });

  it('says nothing and waits for nothing where there is no voice', async () => {
    const mute = new VoiceQueue(speech, () => null, Date.now, vi.fn());
    expect(await mute.say(line('unheard', 'safety'))).toBe('silent');
    expect(speech.begun).toEqual([]);
  });

  it('survives an engine that fails at once, while it is being asked', async () => {
    speech.speak = (_utterance, over) => {
      over(false);
      return () => undefined;
    };
    expect(await queue.say(line('x'))).toBe('failed');
    expect(await queue.say(line('y'))).toBe('failed');
  });

  it('is still at once when the window goes', async () => {
    const safety = queue.say(line('safety', 'safety'));
    queue.close();
    expect(await safety).toBe('cut');
    expect(ducked[ducked.length - 1]).toBe(false);
  });
});

describe('choosing a voice', () => {
  const voices = [
    { id: 'a', name: 'A', language: 'de_DE' },
    { id: 'b', name: 'B', language: 'en-US' },
    { id: 'c', name: 'C', language: 'en-GB' },
  ];
  it('takes the one asked for, else the nearest of the same tongue, never a foreign one', () => {
    expect(chooseVoice(voices, 'en-GB', 'b')?.id).toBe('b');
    expect(chooseVoice(voices, 'en-GB', 'gone')?.id).toBe('c');
    expect(chooseVoice(voices, 'en-AU', null)?.id).toBe('b');
    expect(chooseVoice(voices, 'fr', null)).toBeNull();
  });
  it('says where there is none what to install', () => {
    expect(voiceStatusOf([], 'en', null, 'linux')).toEqual({
      available: false,
      advice: 'voice.install.linux',
    });
  });
});
