import { expect, it } from 'vitest';
import { createLateLog } from './late-log.ts';

it('tells what was said before the log was there, in order, and then everything at once', () => {
  const heard: unknown[] = [];
  const late = createLateLog();
  late.info('one');
  late.error('two', 'cause');
  late.settle({
    info: (message) => heard.push(message),
    warn: (message) => heard.push(message),
    error: (message, cause) => heard.push(message, cause),
  });
  expect(heard).toEqual(['one', 'two', 'cause']);
  late.warn('three');
  expect(heard).toEqual(['one', 'two', 'cause', 'three']);
});
