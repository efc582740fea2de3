import react from '@vitejs/plugin-react';
import { createServer } from 'vite';
import { inProject } from '../setup/places.mjs';

/**
 * Serves the pages as they are written, and changes them in place while they are. Heard on this machine alone, on
 * whatever port is free. Its pages have no policy: what changes them in place would be refused by the one they ship with.
 * @returns {Promise<{ server: import('vite').ViteDevServer, origin: string }>}
 */
export async function servePages() {
  const server = await createServer({
    configFile: false,
    root: inProject('src-renderer'),
    // Sources of the core and typefaces lie beside the pages.
    server: { host: '127.0.0.1', port: 0, fs: { allow: [inProject()] } },
    cacheDir: inProject('out', '.cache', 'dev-pages'),
    logLevel: 'warn',
    publicDir: false,
    plugins: [react()],
  });
  await server.listen();
  const address = server.httpServer?.address();
  if (address === null || address === undefined || typeof address === 'string') {
    throw new Error('the dev server has no port');
  }
  return { server, origin: `http://127.0.0.1:${address.port}` };
}
