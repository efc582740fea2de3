import { execFile, type ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { until, type Desktop } from '../../scripts/desktop/desktop.mjs';

const run = promisify(execFile);

/**
 * Lets a sound server without hardware run, and waits until it answers: a sink that plays nowhere, and a source that
 * stands for a microphone.
 */
export async function startSoundServer({ processes, env, home }: Desktop): Promise<ChildProcess> {
  const socket = path.join(String(env['XDG_RUNTIME_DIR']), 'pulse', 'native');
  const server = processes.start('pulseaudio', [
    '-n',
    '--daemonize=no',
    '--exit-idle-time=-1',
    '-L',
    'module-native-protocol-unix',
    '-L',
    'module-null-sink sink_name=speaker',
    '-L',
    `module-pipe-source source_name=microphone file=${path.join(home, 'microphone.pipe')}`,
  ]);
  await until(() => Promise.resolve(fs.existsSync(socket)), 'the sound server');
  // It answers nobody but whose home this is.
  const { uid, gid } = fs.statSync(home);
  const answers = (): Promise<boolean> =>
    run('pactl', ['info'], { env, uid, gid }).then(
      () => true,
      () => false,
    );
  await until(answers, 'an answering sound server');
  return server;
}
