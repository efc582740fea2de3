import { Menu, Tray, nativeImage } from 'electron';
import type { NativeImage } from 'electron';
import { drawDome } from '../faces/dome-icon.ts';

/** Heights in pixels: what the system asks for at scale 1 comes first. */
const SIDES_PX: Readonly<Partial<Record<NodeJS.Platform, readonly number[]>>> = {
  // Hosts are handed one picture and scale it themselves; the second is for panels at double scale.
  linux: [22, 44],
  // The menu bar is 22 points high, at scale 1 or 2.
  darwin: [22, 44],
  // 16 pixels at 100 %, then 125, 150, 200 and 275 %.
  win32: [16, 20, 24, 32, 44],
};

/** An icon that says nothing yet: whatever it is to say takes longer to find out than to show it. */
export function firstTray(): Tray {
  const tray = new Tray(trayIcon(0, false));
  tray.setToolTip('Drape');
  // On Linux an icon without a menu is not shown.
  tray.setContextMenu(Menu.buildFromTemplate([{ label: 'Drape', enabled: false }]));
  return tray;
}

/** The tray's picture of the load, drawn anew for each level; macOS tints it as a template. */
export function trayIcon(fill: number, paused: boolean): NativeImage {
  const template = process.platform === 'darwin';
  const [base = 22, ...larger] = SIDES_PX[process.platform] ?? [];
  const bitmap = (side: number): Buffer =>
    toBgra(drawDome({ side, fill, paused, outlined: !template }));
  const image = nativeImage.createFromBitmap(bitmap(base), { width: base, height: base });
  for (const side of larger) {
    image.addRepresentation({
      scaleFactor: side / base,
      width: side,
      height: side,
      buffer: bitmap(side),
    });
  }
  if (template) image.setTemplateImage(true);
  return image;
}

/** Chromium's bitmaps are premultiplied BGRA; ours are plain RGBA. */
function toBgra(rgba: Uint8Array): Buffer {
  const bgra = Buffer.alloc(rgba.length);
  for (let at = 0; at < rgba.length; at += 4) {
    const alpha = rgba[at + 3] ?? 0;
    // Most of an icon is air.
    if (alpha === 0) continue;
    const over = (channel: number): number => Math.round(((rgba[at + channel] ?? 0) * alpha) / 255);
    bgra[at] = over(2);
    bgra[at + 1] = over(1);
    bgra[at + 2] = over(0);
    bgra[at + 3] = alpha;
  }
  return bgra;
}
