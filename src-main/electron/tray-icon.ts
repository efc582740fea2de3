import { nativeImage } from 'electron';
import type { NativeImage } from 'electron';
import { drawDome } from '../faces/dome-icon.ts';

const SCALES = [1, 1.5, 2, 3] as const;
/** What panels ask for at scale 1: macOS 16 points of a 22-point bar, Windows 16, Linux hosts 22. */
const SIDE_PX = process.platform === 'linux' ? 22 : 16;

/** The tray's picture of the load, drawn anew for each level; macOS tints it as a template. */
export function trayIcon(fill: number, paused: boolean): NativeImage {
  const template = process.platform === 'darwin';
  const image = nativeImage.createEmpty();
  for (const scaleFactor of SCALES) {
    const side = Math.round(SIDE_PX * scaleFactor);
    const picture = drawDome({ side, fill, paused, outlined: !template });
    image.addRepresentation({
      scaleFactor,
      width: side,
      height: side,
      buffer: nativeImage.createFromBitmap(toBgra(picture), { width: side, height: side }).toPNG(),
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
    const over = (channel: number): number => Math.round(((rgba[at + channel] ?? 0) * alpha) / 255);
    bgra[at] = over(2);
    bgra[at + 1] = over(1);
    bgra[at + 2] = over(0);
    bgra[at + 3] = alpha;
  }
  return bgra;
}
