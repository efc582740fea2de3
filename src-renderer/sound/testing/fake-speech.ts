import type { LocalVoice, SpeechPort, Utterance } from '../voice/speech-port.ts';

/** A system's speech that says a line when the test lets it. */
export class FakeSpeech implements SpeechPort {
  known: LocalVoice[] = [{ id: 'anna', name: 'Anna', language: 'en-GB' }];
  readonly begun: string[] = [];
  readonly silenced: string[] = [];
  private over: ((spoken: boolean) => void) | null = null;
  private readonly listeners = new Set<() => void>();

  voices(): readonly LocalVoice[] {
    return this.known;
  }
  onVoices(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
  speak({ text }: Utterance, over: (spoken: boolean) => void): () => void {
    this.begun.push(text);
    this.over = over;
    return () => {
      this.silenced.push(text);
      this.over = null;
    };
  }
  finish(spoken = true): void {
    this.over?.(spoken);
  }
  find(voices: LocalVoice[]): void {
    this.known = voices;
    for (const listener of this.listeners) listener();
  }
  get listened(): number {
    return this.listeners.size;
  }
}
