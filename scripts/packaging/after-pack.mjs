import fs from 'node:fs';
import path from 'node:path';
import { Arch } from 'electron-builder';
import { keepPartsOf } from '../build/native-parts.mjs';
import { setFuses } from './fuses.mjs';

/**
 * electron-builder calls this for every folder it has filled, before it signs or wraps it.
 * @param {import('electron-builder').AfterPackContext} context
 */
export default async function afterPack({ appOutDir, packager, electronPlatformName, arch }) {
  const { productFilename } = packager.appInfo;
  const isMac = electronPlatformName === 'darwin';
  const resources = isMac
    ? path.join(appOutDir, `${productFilename}.app`, 'Contents', 'Resources')
    : path.join(appOutDir, 'resources');
  // A dist folder that was handed in still has what only development needs.
  fs.rmSync(path.join(resources, 'default_app.asar'), { force: true });
  fs.rmSync(path.join(resources, 'app'), { recursive: true, force: true });
  for (const name of ['version', 'drape-complete.json']) {
    fs.rmSync(path.join(appOutDir, name), { force: true });
  }
  keepPartsOf(
    path.join(resources, 'app.asar.unpacked', 'out', 'history', 'prebuilds'),
    `${electronPlatformName}-${Arch[arch]}`,
  );
  await setFuses(programIn(appOutDir, electronPlatformName, productFilename), {
    tested: process.env['DRAPE_E2E'] === '1',
  });
}

/**
 * @param {string} folder
 * @param {string} platform
 * @param {string} productFilename
 */
function programIn(folder, platform, productFilename) {
  if (platform === 'darwin') return path.join(folder, `${productFilename}.app`);
  return path.join(folder, platform === 'win32' ? `${productFilename}.exe` : 'drape');
}
