import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMonitor, mayBeCall, recordingsIn } from './pulse/recording.ts';
import { readTags, tag } from './pulse/tags.ts';
import * as wayland from './wayland/wire.ts';
import { cookieFor, displaySocket } from './x11/display-name.ts';
import * as x11 from './x11/wire.ts';

const bytes = fc.uint8Array({ maxLength: 400 }).map((array) => Buffer.from(array));

describe('wire formats', () => {
  it('take any bytes without throwing', () => {
    fc.assert(
      fc.property(bytes, fc.nat(500), (junk, at) => {
        wayland.cutMessages(junk);
        wayland.wordAt(junk, at);
        wayland.textAt(junk, at);
        wayland.wordsAt(junk, at);
        x11.greeting(junk);
        x11.cutMessages(junk);
        x11.propertyWords(junk);
        cookieFor(junk, '0', 'host');
        const tags = readTags(junk)?.map(({ value }) => value) ?? [];
        for (const one of recordingsIn(tags) ?? []) mayBeCall(one, ['x']);
        isMonitor(tags);
      }),
      { numRuns: 500 },
    );
  });

  it('a Wayland request is read back as it was written, wherever the stream is cut', () => {
    const request = fc.tuple(fc.integer({ min: 1, max: 0xff_ff_ff }), fc.nat(0xffff), fc.string());
    fc.assert(
      fc.property(fc.array(request, { maxLength: 5 }), fc.nat(200), (requests, cutAt) => {
        const stream = Buffer.concat(
          requests.map(([id, opcode, text]) => wayland.request(id, opcode, 7, text)),
        );
        const first = wayland.cutMessages(stream.subarray(0, cutAt));
        const rest = Buffer.concat([first?.rest ?? Buffer.alloc(0), stream.subarray(cutAt)]);
        const second = wayland.cutMessages(rest);
        const read = [...(first?.messages ?? []), ...(second?.messages ?? [])].map(
          ({ objectId, opcode, body }) => [objectId, opcode, wayland.textAt(body, 4)?.value ?? ''],
        );
        expect(read).toEqual(
          requests.map(([id, opcode, text]) => [id, opcode, Buffer.from(text).toString('utf8')]),
        );
      }),
    );
  });

  it('reads the program of a recording out of its properties', () => {
    const list = readTags(tag.properties({ 'application.name': 'Meet', other: 'x' }));
    const record = [
      5,
      'in',
      1,
      2,
      3,
      null,
      null,
      0n,
      0n,
      'speex',
      'driver',
      list?.[0]?.value ?? null,
      false,
    ];
    const [recording] = recordingsIn(record) ?? [];
    expect(recording).toMatchObject({ program: 'Meet', sourceIndex: 3, corked: false });
    expect(recording !== undefined && mayBeCall(recording, [])).toBe(true);
    expect(recording !== undefined && mayBeCall(recording, ['meet'])).toBe(false);
    expect(recordingsIn(record.slice(1))).toBe(null);
  });
});

describe('the X display', () => {
  it.each([
    [':0', '/tmp/.X11-unix/X0'],
    [':12.1', '/tmp/.X11-unix/X12'],
    ['unix:3', '/tmp/.X11-unix/X3'],
    ['far.example:0', undefined],
    ['', undefined],
  ])('%j listens at %j', (display, socketPath) => {
    expect(displaySocket(display)?.path).toBe(socketPath);
  });

  it('finds its own cookie among others', () => {
    const entry = (family: number, ...parts: (string | Buffer)[]): Buffer =>
      Buffer.concat([
        number16(family),
        ...parts.flatMap((part) => [number16(part.length), Buffer.from(part)]),
      ]);
    const cookie = Buffer.alloc(16, 7);
    const file = Buffer.concat([
      entry(256, 'other', '0', 'MIT-MAGIC-COOKIE-1', Buffer.alloc(16)),
      entry(256, 'host', '1', 'MIT-MAGIC-COOKIE-1', Buffer.alloc(16)),
      entry(256, 'host', '0', 'MIT-MAGIC-COOKIE-1', cookie),
    ]);
    expect(cookieFor(file, '0', 'host')?.data).toEqual(cookie);
    expect(cookieFor(file, '4', 'host')).toBe(null);
  });
});

function number16(value: number): Buffer {
  const two = Buffer.alloc(2);
  two.writeUInt16BE(value);
  return two;
}
