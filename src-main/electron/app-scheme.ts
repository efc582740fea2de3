import { protocol } from 'electron';
import fs from 'node:fs';
import path from 'node:path';

export const APP_ORIGIN = 'app://bundle';

const MIME_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
};

const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "media-src 'self' blob:",
  "worker-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const HEADERS = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': 'no-store',
} as const;

/** Has to be called before `ready`. */
export function declareAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true } },
  ]);
}

/**
 * Serves the built page and nothing else: a fixed table of the files that were there at start. A path from
 * the page is only ever a key into the table, so there is nothing to traverse.
 */
export function serveAppScheme(folder: string): void {
  const table = tableOf(folder);
  const find = (url: string): { file: string; mimeType: string } | null => {
    const key = keyOf(url);
    const file = key === null ? undefined : table.get(key);
    const mimeType = file === undefined ? undefined : MIME_TYPES[path.extname(file)];
    return file === undefined || mimeType === undefined ? null : { file, mimeType };
  };

  protocol.handle('app', (request) => {
    const found = find(request.url);
    if (found === null) return new Response('not found', { status: 404, headers: HEADERS });
    return new Response(new Uint8Array(fs.readFileSync(found.file)), {
      headers: { ...HEADERS, 'Content-Type': found.mimeType },
    });
  });
}

/** The path of a request as a table key, or null for another host or a path that is no path. */
function keyOf(url: string): string | null {
  try {
    const { protocol: scheme, host, pathname } = new URL(url);
    if (`${scheme}//${host}` !== APP_ORIGIN) return null;
    // A malformed escape throws here; unanswered it would hang the request and end main.
    return decodeURIComponent(pathname);
  } catch {
    return null;
  }
}

function tableOf(folder: string): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  const add = (inside: string): void => {
    for (const entry of fs.readdirSync(path.join(folder, inside), { withFileTypes: true })) {
      const relative = path.posix.join(inside, entry.name);
      if (entry.isDirectory()) add(relative);
      else table.set(`/${relative}`, path.join(folder, relative));
    }
  };
  add('');
  return table;
}
