/**
 * What stock Electron does with `electron <folder or file>`, in short: the fallback comes without it.
 * Written for Electron 22, so it is CommonJS.
 */
const mainSource = `const { app } = require('electron');
const fs = require('fs');
const path = require('path');
const given = process.argv.slice(1).find((argument) => !argument.startsWith('-')) || '.';
const target = path.resolve(given);
const manifest = path.join(target, 'package.json');
if (fs.existsSync(manifest)) {
  const { name, productName, version, main } = JSON.parse(fs.readFileSync(manifest, 'utf8'));
  app.setName(productName || name || 'Electron');
  app.setVersion(version || '0.0.0');
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

/** The bytes of resources/default_app.asar. */
export function defaultAppAsar() {
  return packAsar({
    'package.json': JSON.stringify({ name: 'electron', main: 'main.js' }),
    'main.js': mainSource,
  });
}

/**
 * An asar is two Chromium pickles (the length of the header, the header as JSON) and then the files one
 * after the other. Written by hand because set-up may need it before node_modules is trusted.
 * @param {Record<string, string>} contents
 */
export function packAsar(contents) {
  /** @type {Record<string, { size: number, offset: string }>} */
  const files = {};
  /** @type {Buffer[]} */
  const bodies = [];
  let offset = 0;
  for (const [name, text] of Object.entries(contents)) {
    const body = Buffer.from(text);
    files[name] = { size: body.length, offset: String(offset) };
    bodies.push(body);
    offset += body.length;
  }
  const header = Buffer.from(JSON.stringify({ files }));
  const padded = Buffer.alloc(Math.ceil(header.length / 4) * 4);
  header.copy(padded);
  const lengths = [4, padded.length + 8, padded.length + 4, header.length].map((length) => {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32LE(length);
    return bytes;
  });
  return Buffer.concat([...lengths, padded, ...bodies]);
}
