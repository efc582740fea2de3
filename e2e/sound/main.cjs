/** The least app that serves a built page the way the real one does: own scheme, own files, same policy. */
const { app, BrowserWindow, protocol } = require('electron');
const fs = require('node:fs');
const path = require('node:path');
const process = require('node:process');
const { URL } = require('node:url');

const MIME_TYPES = { '.html': 'text/html', '.js': 'text/javascript' };
const HEADERS = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    "connect-src 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; '),
};
const folder = process.env['SOUND_PAGE'] ?? '';

/** What lies at an address. */
function answer(url) {
  const file = path.join(folder, path.normalize(new URL(url).pathname));
  const mimeType = MIME_TYPES[path.extname(file)];
  if (mimeType === undefined || !fs.existsSync(file)) return new Response(null, { status: 404 });
  return new Response(fs.readFileSync(file), { headers: { ...HEADERS, 'Content-Type': mimeType } });
}

protocol.registerSchemesAsPrivileged([
  { scheme: 'app', privileges: { standard: true, secure: true } },
]);

void app.whenReady().then(async () => {
  protocol.handle('app', ({ url }) => answer(url));
  const window = new BrowserWindow({ width: 320, height: 200 });
  await window.loadURL('app://bundle/index.html');
});
app.on('window-all-closed', () => app.quit());
