import type { ChildProcess } from 'node:child_process';
import { execFile } from 'node:child_process';
import fs from 'node:fs';
import { promisify } from 'node:util';
import { until } from '../../../scripts/desktop/desktop.mjs';
import { startSoundServer } from '../../harness/sound-server.ts';
import { expect, test } from './station.ts';
import type { Station } from './station.ts';

const run = promisify(execFile);

test.describe('with a real sound server', () => {
  const record = (station: Station, source: string, ...more: string[]): ChildProcess =>
    station.desktop.processes.start('parec', ['-d', source, ...more]);

  test('recording is known at once and is a call after twenty seconds', async ({ station }) => {
    await startSoundServer(station.desktop);
    station.beat(31_000);
    await station.reads('microphone', false);
    const meeting = record(station, 'microphone', '--client-name=A meeting');
    await station.reads('microphone', true);
    expect(station.heard.at(-1)).toEqual(['call', false]);
    station.beat(20_000);
    expect(station.heard.at(-1)).toEqual(['call', true]);
    await station.desktop.processes.stop(meeting);
    await station.reads('microphone', false);
    expect(station.heard.at(-1)).toEqual(['call', false]);
  });

  test('what repeats the speakers, and known mixers, are no microphone use', async ({
    station,
  }) => {
    await startSoundServer(station.desktop);
    station.beat(31_000);
    await station.reads('microphone', false);
    record(station, 'speaker.monitor');
    record(station, 'microphone', '--client-name=pavucontrol');
    await until(async () => {
      const { stdout } = await run('pactl', ['list', 'short', 'source-outputs'], {
        env: station.desktop.env,
      });
      return stdout.trim().split('\n').length === 2;
    }, 'two recordings');
    station.beat(31_000);
    await station.reads('microphone', false);
  });

  test('a sound server that ends is unknown, and is found again', async ({ station }) => {
    const server = await startSoundServer(station.desktop);
    station.beat(31_000);
    await station.reads('microphone', false);
    await station.desktop.processes.stop(server);
    await station.reads('microphone', null);
    await startSoundServer(station.desktop);
    record(station, 'microphone');
    station.beat(31_000);
    await station.reads('microphone', true);
  });
});

test.describe('with PipeWire in the place of PulseAudio', () => {
  test('recording is known, and its end', async ({ station }) => {
    const { desktop } = station;
    const pactl = (...words: string[]): Promise<string> =>
      run('pactl', words, { env: desktop.env }).then(({ stdout }) => stdout);
    desktop.processes.start('pipewire', []);
    desktop.processes.start('wireplumber', []);
    desktop.processes.start('pipewire-pulse', []);
    await until(
      () =>
        pactl('info').then(
          (text) => text.includes('PipeWire'),
          () => false,
        ),
      'PipeWire',
    );
    await pactl(
      'load-module',
      'module-null-sink',
      'media.class=Audio/Source/Virtual',
      'sink_name=microphone',
      'channel_map=mono',
    );
    await until(
      () => pactl('list', 'short', 'sources').then((text) => text.includes('microphone')),
      'the microphone',
    );
    // It is in the list before it can be recorded from.
    const recorded = () =>
      run('sh', ['-c', 'parec --latency-msec=10 -d microphone | head -c 4'], {
        env: desktop.env,
        timeout: 5_000,
      }).then(
        ({ stdout }) => stdout !== '',
        () => false,
      );
    await until(recorded, 'sound from the microphone');
    station.beat(31_000);
    await station.reads('microphone', false);
    const meeting = desktop.processes.start('parec', ['-d', 'microphone']);
    await station.reads('microphone', true);
    await desktop.processes.stop(meeting);
    await station.reads('microphone', false);
  });
});

// A device file can only be made by root.
const mayMakeDevices = process.getuid?.() === 0;

if (mayMakeDevices) {
  test.describe('with a camera', () => {
    const device = '/dev/video99';

    test('a program that holds the device is seen', async ({ station }) => {
      await run('mknod', [device, 'c', '1', '3']);
      try {
        station.beat(16_000);
        await station.reads('camera', false);
        const program = station.desktop.processes.start('sh', ['-c', `sleep 60 < ${device}`], {
          asSelf: true,
        });
        station.beat(16_000);
        await expect
          .poll(() => {
            station.beat(16_000);
            return station.signals.hub.read('camera');
          })
          .toBe(true);
        await station.desktop.processes.stop(program);
        station.beat(16_000);
        await station.reads('camera', false);
      } finally {
        fs.rmSync(device);
      }
    });
  });
}
