/** As much of Web Audio as the sound of the guide touches, with a clock that a test turns by hand. */

class FakeParam {
  value = 1;
  cancelScheduledValues(): this {
    return this;
  }
  setValueAtTime(value: number): this {
    this.value = value;
    return this;
  }
  linearRampToValueAtTime(value: number): this {
    this.value = value;
    return this;
  }
  setValueCurveAtTime(curve: Float32Array): this {
    this.value = curve[curve.length - 1] ?? this.value;
    return this;
  }
}

export class FakeNode {
  readonly gain = new FakeParam();
  readonly port = { postMessage: (): void => undefined, close: (): void => undefined };
  readonly options: Record<string, unknown>;
  onended: (() => void) | null = null;
  startedS: number | null = null;
  stopped = false;

  constructor(
    readonly context: FakeAudioContext,
    nameOrOptions?: unknown,
    options?: unknown,
  ) {
    this.options = (options ?? nameOrOptions ?? {}) as Record<string, unknown>;
  }
  connect(target: FakeNode): FakeNode {
    this.context.connected.add(this);
    return target;
  }
  disconnect(): void {
    this.context.connected.delete(this);
  }
  start(atS: number): void {
    this.startedS = atS;
    this.context.sources.push(this);
  }
  stop(): void {
    this.stopped = true;
    this.onended?.();
  }
}

export class FakeAudioContext {
  state: 'running' | 'suspended' | 'closed' = 'running';
  currentTime = 0;
  readonly connected = new Set<FakeNode>();
  readonly sources: FakeNode[] = [];
  readonly destination: FakeNode = new FakeNode(this);
  readonly loaded: string[] = [];
  workletFails = false;
  readonly audioWorklet = {
    addModule: (url: string): Promise<void> => {
      this.loaded.push(url);
      return this.workletFails ? Promise.reject(new Error('refused')) : Promise.resolve();
    },
  };
  getOutputTimestamp(): { contextTime: number; performanceTime: number } {
    return { contextTime: this.currentTime, performanceTime: performance.now() };
  }
  resume(): Promise<void> {
    return Promise.resolve();
  }
  close(): Promise<void> {
    this.state = 'closed';
    return Promise.resolve();
  }
}

class FakeBuffer {
  copyToChannel(): void {
    // Nothing listens.
  }
}

/** What a test lays over the page's globals. */
export const fakeAudioGlobals: Readonly<Record<string, unknown>> = {
  GainNode: FakeNode,
  WaveShaperNode: FakeNode,
  AudioWorkletNode: FakeNode,
  AudioBufferSourceNode: FakeNode,
  AudioBuffer: FakeBuffer,
};
