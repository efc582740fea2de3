import fs from 'node:fs';
import path from 'node:path';

/** What stock Electron does with `electron <folder or file>`, in short: the fallback comes without it. */
const mainSource = `const { app } = require('electron');
const fs = require('fs');
const path = require('path');
const given = process.argv.slice(1).find((argument) => !argument.startsWith('-')) || '.';
const target = path.resolve(given);
const manifest = path.join(target, 'package.json');
if (fs.existsSync(manifest)) {
  const { name, productName, desktopName, version, main } = JSON.parse(fs.readFileSync(manifest, 'utf8'));
  app.setName(productName || name || 'Electron');
  app.setVersion(version || '0.0.0');
  app.setDesktopName(desktopName || app.name + '.desktop');
  app.setPath('userData', path.join(app.getPath('appData'), app.getName()));
  app.setAppPath(target);
  require(path.join(target, main || 'index.js'));
} else if (fs.existsSync(target)) {
  app.setAppPath(path.dirname(target));
  require(target);
} else {
  console.error('No app was found at ' + target + '.');
  process.exit(1);
}
`;

/**
 * Writes resources/default_app.asar.
 * @param {string} workshop a folder of our own
 * @param {string} file
 */
export async function writeDefaultApp(workshop, file) {
  // Loaded late: on a fresh clone it is not there yet when this file is read.
  const { createPackage } = await import('@electron/asar');
  const folder = fs.mkdtempSync(path.join(workshop, 'default-app-'));
  const manifest = { name: 'electron', main: 'main.js' };
  fs.writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifest));
  fs.writeFileSync(path.join(folder, 'main.js'), mainSource);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  await createPackage(folder, file);
}
