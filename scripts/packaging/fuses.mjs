import { FuseV1Options, FuseVersion, flipFuses, getCurrentFuseWire } from '@electron/fuses';

/**
 * What the shipped Electron can no longer be talked into. A fuse that the running version does not know is
 * left out.
 * @param {{ tested: boolean }} kind a tested package keeps the one door that Playwright comes in by
 * @returns {Readonly<Record<number, boolean>>}
 */
export function wantedFuses({ tested }) {
  return {
    [FuseV1Options.RunAsNode]: false,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: tested,
    [FuseV1Options.OnlyLoadAppFromAsar]: true,
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
    [FuseV1Options.EnableCookieEncryption]: true,
    [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  };
}

const states = new Map([
  ['0'.charCodeAt(0), false],
  ['1'.charCodeAt(0), true],
]);

/**
 * The fuses a program has: true, false, or undefined for one that its version has removed.
 * @param {string} program
 * @returns {Promise<Map<number, boolean | undefined>>}
 */
export async function readFuses(program) {
  const wire = await getCurrentFuseWire(program);
  return new Map(
    Object.entries(wire)
      .filter(([name]) => /^\d+$/.test(name))
      .map(([name, state]) => [Number(name), states.get(Number(state))]),
  );
}

/**
 * @param {string} program the executable, or the .app folder on macOS
 * @param {{ tested: boolean }} kind
 */
export async function setFuses(program, kind) {
  const known = await readFuses(program);
  const wanted = Object.entries(wantedFuses(kind)).filter(
    ([fuse]) => known.get(Number(fuse)) !== undefined,
  );
  await flipFuses(program, {
    version: FuseVersion.V1,
    strictlyRequireAllFuses: false,
    resetAdHocDarwinSignature: program.endsWith('.app'),
    ...Object.fromEntries(wanted),
  });
  const now = await readFuses(program);
  const wrong = wanted.filter(([fuse, state]) => now.get(Number(fuse)) !== state);
  if (wrong.length > 0) throw new Error(`Fuses that did not take: ${wrong.join(' ')}`);
}
