import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { askToStartAnew, startAnewIfAsked } from './erase-profile.ts';

let profile: string;
beforeEach(() => {
  profile = fs.mkdtempSync(path.join(os.tmpdir(), 'profile-test-'));
  const files = [
    ...['preferences.json', 'preferences.prev.json', 'preferences.bad-1.json', 'state.json'],
    ...['machine-id', 'history/history.db', 'history/backups/one.gz', 'logs/drape.log'],
    ...['practices/mine.json', 'Preferences', 'GPUCache/index'],
  ];
  for (const name of files) {
    fs.mkdirSync(path.dirname(path.join(profile, name)), { recursive: true });
    fs.writeFileSync(path.join(profile, name), 'private');
  }
});
afterEach(() => fs.rmSync(profile, { recursive: true, force: true }));

it('takes away what tells of a person, and leaves their own practices and what is the system’s', () => {
  askToStartAnew(profile);
  startAnewIfAsked(profile);
  expect(fs.readdirSync(profile).sort()).toEqual(['GPUCache', 'Preferences', 'practices']);
});

it('does nothing that was not asked for, and once only', () => {
  startAnewIfAsked(profile);
  expect(fs.existsSync(path.join(profile, 'state.json'))).toBe(true);
  askToStartAnew(profile);
  startAnewIfAsked(profile);
  fs.writeFileSync(path.join(profile, 'state.json'), 'new');
  startAnewIfAsked(profile);
  expect(fs.existsSync(path.join(profile, 'state.json'))).toBe(true);
});

it('follows no link out of the profile', () => {
  const outside = fs.mkdtempSync(path.join(os.tmpdir(), 'outside-'));
  fs.writeFileSync(path.join(outside, 'theirs'), 'kept');
  fs.symlinkSync(outside, path.join(profile, 'logs', 'elsewhere'));
  fs.symlinkSync(path.join(outside, 'theirs'), path.join(profile, 'logs', 'link'));
  askToStartAnew(profile);
  startAnewIfAsked(profile);
  expect(fs.readFileSync(path.join(outside, 'theirs'), 'utf8')).toBe('kept');
  fs.rmSync(outside, { recursive: true });
});
