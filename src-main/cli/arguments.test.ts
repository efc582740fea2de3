import { describe, expect, it } from 'vitest';
import { parseArguments } from './arguments.ts';

const asked = (...words: string[]) => {
  const start = parseArguments(words);
  return start.kind === 'order' ? start.order : start;
};

describe('the command line', () => {
  it('opens when nothing is asked', () => {
    expect(asked()).toEqual({ kind: 'open' });
  });

  it("lets the engine's own switches through, wherever they stand", () => {
    expect(asked('--no-sandbox', '--inspect=0', '--remote-debugging-port=0')).toEqual({
      kind: 'open',
    });
    expect(asked('--pause', '--disable-gpu', '60')).toEqual({ kind: 'pause', until: 60 });
  });

  it.each([
    [['--start'], { kind: 'start', setupId: null }],
    [['--start', 'legs-up'], { kind: 'start', setupId: 'legs-up' }],
    [['--calm'], { kind: 'calm' }],
    [['--pause', '60'], { kind: 'pause', until: 60 }],
    [['--pause', 'tomorrow'], { kind: 'pause', until: 'tomorrow' }],
    [['--pause', 'off'], { kind: 'pause', until: 'off' }],
    [['--in-call', '30'], { kind: 'in-call', minutes: 30 }],
    [['--note', 'sleep'], { kind: 'note', note: 'poor-sleep' }],
    [['--status'], { kind: 'status', json: false }],
    [['--status', '--json'], { kind: 'status', json: true }],
    [['--quit'], { kind: 'quit' }],
    [['--help'], { kind: 'help' }],
    [['-h'], { kind: 'help' }],
    [['--version'], { kind: 'version' }],
    [['--self-test'], { kind: 'self-test' }],
  ])('understands %j', (words, order) => {
    expect(asked(...words)).toEqual(order);
  });

  it.each([
    [['--strat'], 'unknown argument "--strat"'],
    [['constructor'], 'unknown argument "constructor"'],
    [['__proto__'], 'unknown argument "__proto__"'],
    [['drape://evil'], 'unknown argument "drape://evil"'],
    [['--'], 'unknown argument "--"'],
    [['--calm', 'now'], '"now" is one word too many after --calm'],
    [['--pause', '60', 'x'], '"x" is one word too many after --pause'],
    [['--pause'], '--pause takes 1 to 1440 minutes, "tomorrow" or "off"'],
    [['--pause', '0'], '--pause takes 1 to 1440 minutes, "tomorrow" or "off"'],
    [['--pause', '1e3'], '--pause takes 1 to 1440 minutes, "tomorrow" or "off"'],
    [['--pause', '-5'], '--pause takes 1 to 1440 minutes, "tomorrow" or "off"'],
    [['--in-call', '99999'], '--in-call takes 1 to 1440 minutes'],
    [['--status', 'now'], '--status takes nothing or --json'],
    [
      ['--note', 'toString'],
      '--note takes one of: caffeine, sleep, deadline, feelings, training, travel',
    ],
  ])('refuses %j and says why', (words, why) => {
    expect(asked(...words)).toEqual({ kind: 'wrong', why });
  });

  it('says a wrong argument back short and printable', () => {
    const start = parseArguments([`\u001b[2J${'x'.repeat(1_000_000)}`]);
    expect(start.kind === 'wrong' && start.why).toMatch(/^unknown argument "\?\[2Jx{56}…"$/);
  });
});
