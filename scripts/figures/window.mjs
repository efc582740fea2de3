import { app, BrowserWindow } from 'electron';

/** One empty window for the drawings; the script that started it says what to load. */
void app.whenReady().then(() => {
  const window = new BrowserWindow({
    width: 1200,
    height: 820,
    useContentSize: true,
    frame: false,
    backgroundColor: '#f7f1e6',
  });
  return window.loadURL(process.env['FIGURES_ADDRESS'] ?? 'about:blank');
});
