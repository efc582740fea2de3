import { seconds } from '../../../../src-core/time/units.ts';
import type { Findings, Source } from '../../fact.ts';
import { all } from '../../all.ts';
import { oneAtATime } from '../../one-at-a-time.ts';
import type { PulseConnection } from './connection.ts';
import { connectToPulse } from './connection.ts';
import { isMonitor, mayBeCall, recordingsIn } from './recording.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Whether a program records from a microphone, told by the sound server (PulseAudio, or PipeWire in its
 * place) at each change. Nothing is recorded to know this, and no helper process runs.
 */
export function microphoneSource(env: Environment, ignored: () => readonly string[]): Source {
  let again: () => void = () => undefined;
  return {
    name: 'sound server',
    quality: 'good',
    facts: ['microphone'],
    watch: (tell) => {
      let open: PulseConnection | null = null;
      let over = false;
      const looking = oneAtATime(async () => {
        let findings: Findings = { microphone: null };
        try {
          open ??= await connectToPulse(
            env,
            () => looking.run(),
            () => {
              open = null;
              if (!over) tell({ microphone: null });
            },
          );
          findings = { microphone: await isRecording(open, ignored()) };
        } catch {
          open?.close();
          open = null;
        }
        if (over) open?.close();
        else tell(findings);
      });
      again = looking.run;
      looking.run();
      return all([
        looking.stop,
        () => {
          over = true;
          again = () => undefined;
          open?.close();
        },
      ]);
    },
    // A sound server that started late, or anew, is found by looking.
    look: {
      everyMs: seconds(30),
      startsProcess: false,
      run: () => {
        again();
        return {};
      },
    },
  };
}

async function isRecording(
  server: PulseConnection,
  ignored: readonly string[],
): Promise<boolean | null> {
  const recordings = recordingsIn(await server.recordings());
  if (recordings === null) return null;
  const sources = new Set(
    recordings.filter((one) => mayBeCall(one, ignored)).map(({ sourceIndex }) => sourceIndex),
  );
  for (const index of sources) {
    if (isMonitor(await server.source(index)) === false) return true;
  }
  return false;
}
