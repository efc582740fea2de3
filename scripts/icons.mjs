import fs from 'node:fs';
import path from 'node:path';
import { drawPixels, drawSvg } from './icons/draw.mjs';
import { encodeIcns, encodeIco, encodePng } from './icons/encode.mjs';
import { inProject } from './setup/places.mjs';
import { runScript, say } from './setup/say.mjs';

const sizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024];
const icoSizes = new Set([16, 24, 32, 48, 64, 128, 256]);
const folder = inProject('assets', 'icons');

await runScript(async () => {
  /** @type {Map<number, Buffer>} */
  const pngs = new Map();
  for (const size of sizes) pngs.set(size, encodePng(size, drawPixels(size)));
  fs.mkdirSync(folder, { recursive: true });
  for (const [size, png] of pngs) {
    fs.writeFileSync(path.join(folder, `${size}x${size}.png`), png);
  }
  const ico = new Map([...pngs].filter(([size]) => icoSizes.has(size)));
  fs.writeFileSync(path.join(folder, 'icon.ico'), encodeIco(ico));
  fs.writeFileSync(path.join(folder, 'icon.icns'), encodeIcns(pngs));
  fs.writeFileSync(path.join(folder, 'icon.svg'), drawSvg());
  say(`drew the icons in ${folder}`);
});
