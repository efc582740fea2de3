import type { BodyZone } from '../../../src-core/journal/body-zones.ts';

/**
 * The body map's drawing, by hand: the outline of the half at the right of the picture, from the crown to
 * between the legs; the other half is its mirror. Zones are cut generously: the outline clips them.
 */
export const MIDDLE = 100;
export const HALF_OUTLINE =
  'M100 14 C110.8 14 117.6 22 117.4 34.5 C119.6 34 120.2 38 119.4 41.5 C118.8 44.4 117.6 45.4 116.4 45 C115 52.5 112 57.5 108.6 61 C107.6 66 107.6 71 108.8 75.5 C111 81.5 122 84.8 132 88.5 C143.5 92.5 150 100 152 113 C154 128 155.5 143 158 158 C161.5 172 165.5 187 167.5 203 C168.8 214 169.8 223 171.2 231 C174.4 238 176.4 247 175.8 257 C175.2 266.5 172.6 274 169.2 273.4 C166 272.8 165 265.5 164.2 256.5 C164 252.5 163.6 249.5 163 247.5 C162.2 252.5 159.6 256 157.4 254.6 C155.4 253.2 156.8 245.5 158 239.5 C158.8 235.5 159.6 234 159.4 230.5 C157 214 151.6 197 147 182.5 C142 166.5 138 146 134.6 128.5 C133.8 146 130 162 127.2 175.5 C126 190 130.5 202 134 216 C137.2 234 137 252 135 271 C133 292 129.4 308 127.6 324 C126.6 334 128.6 344 128.4 356.5 C127.6 376.5 121.6 392 119.4 407 C119 413 123.6 419 126.4 424.5 C127.8 429.4 122 432 114.5 431.4 C108.8 430.8 106.2 427 107 419.5 C108 411.5 108 403.5 107 395.5 C105 380 103 366 104 352 C105 340 106.2 332 105.2 322 C104 296 102.2 270 100 246';

/** A zone as it is drawn. One of two sides is drawn at the right of the picture, and mirrored. */
export interface ZoneShape {
  readonly zone: BodyZone;
  readonly path: string;
  readonly isMirrored: boolean;
}

export type BodySide = 'front' | 'back';

/** A zone in the middle, or the two of a pair: at the right of the picture first. */
type Cut = { readonly path: string } & (
  { readonly zone: BodyZone } | { readonly zones: readonly [BodyZone, BodyZone] }
);

const front: readonly Cut[] = [
  { zone: 'head', path: 'M70 0 H130 V46 C118 48.4 82 48.4 70 46 Z' },
  {
    zone: 'jaw',
    path: 'M70 46 C82 48.4 118 48.4 130 46 V58 C118 57 108.6 61 100 64 C91.4 61 82 57 70 58 Z',
  },
  {
    zone: 'neck',
    path: 'M70 58 C82 57 91.4 61 100 64 C108.6 61 118 57 130 58 L112.5 82.3 C106 86 94 86 87.5 82.3 Z',
  },
  {
    zones: ['shoulder-left', 'shoulder-right'],
    path: 'M112.5 82.3 C120 92 126 103 128 127 L134.6 128.5 C140 122 148 119 160 120 V70 H120 Z',
  },
  {
    zones: ['arm-left', 'arm-right'],
    path: 'M134.6 128.5 C140 122 148 119 160 120 L180 232 L158 230 L130 160 Z',
  },
  { zones: ['hand-left', 'hand-right'], path: 'M158 230 L180 232 V280 H150 Z' },
  {
    zone: 'chest',
    path: 'M87.5 82.3 C94 88 106 88 112.5 82.3 C120 92 126 103 128 127 C118 137 108 136 100 132 C92 136 82 137 72 127 C74 103 80 92 87.5 82.3 Z',
  },
  {
    zones: ['ribs-left', 'ribs-right'],
    path: 'M100 132 C108 136 118 137 128 127 L134.6 128.5 L134.6 150 L127 172 C118 166 110 156 100 150 Z',
  },
  {
    zone: 'belly',
    path: 'M100 150 C110 156 118 166 127 172 L130 190 C126 203 116 211 110 214 C104 216 96 216 90 214 C84 211 74 203 70 190 L73 172 C82 166 90 156 100 150 Z',
  },
  {
    zones: ['hip-left', 'hip-right'],
    path: 'M140 185 L130 190 C126 203 116 211 110 214 C112 226 120 236 128 243 L142 246 Z',
  },
  {
    zone: 'pelvic-floor',
    path: 'M90 214 C96 216 104 216 110 214 C110 226 106 240 101.5 252 H98.5 C94 240 90 226 90 214 Z',
  },
  {
    zones: ['thigh-left', 'thigh-right'],
    path: 'M110 214 C112 226 120 236 128 243 L142 246 V304 C126 298 112 298 100 303 V252 L101.5 252 C106 240 110 226 110 214 Z',
  },
  {
    zones: ['knee-left', 'knee-right'],
    path: 'M142 304 C126 298 112 298 100 303 V340 C110 346 122 346 142 341 Z',
  },
  {
    zones: ['shin-left', 'shin-right'],
    path: 'M142 341 C122 346 110 346 100 340 V403 C108 408 118 408 142 403 Z',
  },
  { zones: ['foot-left', 'foot-right'], path: 'M142 403 C118 408 108 408 100 403 V440 H142 Z' },
];

const back: readonly Cut[] = [
  { zone: 'head', path: 'M70 0 H130 V57 C118 61 82 61 70 57 Z' },
  { zone: 'neck', path: 'M70 57 C82 61 118 61 130 57 L112.5 82.3 C106 87 94 87 87.5 82.3 Z' },
  {
    zones: ['shoulder-right', 'shoulder-left'],
    path: 'M112.5 82.3 C122 90 128 104 130 124 L134.6 128.5 C140 122 148 119 160 120 V70 H120 Z',
  },
  {
    zones: ['arm-right', 'arm-left'],
    path: 'M134.6 128.5 C140 122 148 119 160 120 L180 232 L158 230 L130 160 Z',
  },
  { zones: ['hand-right', 'hand-left'], path: 'M158 230 L180 232 V280 H150 Z' },
  {
    zone: 'upper-back',
    path: 'M87.5 82.3 C94 87 106 87 112.5 82.3 C122 90 128 104 130 124 L140 130 L132 140 C118 136 110 138 100 141 C90 138 82 136 68 140 L60 130 L70 124 C72 104 78 90 87.5 82.3 Z M100 92 C92 92 88 101 88 114 C88 124 94 131 100 134 C106 131 112 124 112 114 C112 101 108 92 100 92 Z',
  },
  {
    zone: 'between-shoulder-blades',
    path: 'M100 92 C92 92 88 101 88 114 C88 124 94 131 100 134 C106 131 112 124 112 114 C112 101 108 92 100 92 Z',
  },
  {
    zone: 'mid-back',
    path: 'M132 140 C118 136 110 138 100 141 C90 138 82 136 68 140 L60 168 C80 172 90 170 100 169 C110 170 120 172 140 168 Z',
  },
  {
    zone: 'lower-back',
    path: 'M60 168 C80 172 90 170 100 169 C110 170 120 172 140 168 L133 196 C124 195 116 197 112 202 C104 198 96 198 88 202 C84 197 76 195 67 196 Z',
  },
  {
    zones: ['hip-right', 'hip-left'],
    path: 'M133 196 C124 195 116 197 112 202 C122 206 128 214 131 226 L145 224 Z',
  },
  {
    zone: 'sacrum',
    path: 'M88 202 C96 198 104 198 112 202 C110 212 105 222 100 230 C95 222 90 212 88 202 Z',
  },
  {
    zones: ['buttock-right', 'buttock-left'],
    path: 'M112 202 C122 206 128 214 131 226 L142 228 V248 C128 258 112 258 100 250 V230 C105 222 110 212 112 202 Z',
  },
  {
    zones: ['thigh-right', 'thigh-left'],
    path: 'M142 248 C128 258 112 258 100 250 V306 C112 310 126 310 142 306 Z',
  },
  {
    zones: ['knee-right', 'knee-left'],
    path: 'M142 306 C126 310 112 310 100 306 V338 C110 334 122 334 142 338 Z',
  },
  {
    zones: ['calf-right', 'calf-left'],
    path: 'M142 338 C122 334 110 334 100 338 V403 C108 400 118 400 142 403 Z',
  },
  { zones: ['foot-right', 'foot-left'], path: 'M142 403 C118 400 108 400 100 403 V440 H142 Z' },
];

const shapesOf = (cuts: readonly Cut[]): readonly ZoneShape[] =>
  cuts.flatMap((cut) =>
    'zone' in cut
      ? [{ zone: cut.zone, path: cut.path, isMirrored: false }]
      : cut.zones.map((zone, index) => ({ zone, path: cut.path, isMirrored: index === 1 })),
  );

/** From the head down, and of a pair the one at the left of the picture after the other. */
export const zoneShapes: Readonly<Record<BodySide, readonly ZoneShape[]>> = {
  front: shapesOf(front),
  back: shapesOf(back),
};

/** A few lines that tell front from back. */
export const details: Readonly<Record<BodySide, string>> = {
  front:
    'M89.6 38.6 C91.2 40.2 94 40.2 95.6 38.6 M110.4 38.6 C108.8 40.2 106 40.2 104.4 38.6 M100 41 C99.2 44 98.8 45.4 100.4 45.8 M97.6 51 C99 51.8 101 51.8 102.4 51 M94 84 C86 87.4 80 88.6 74 90 M106 84 C114 87.4 120 88.6 126 90 M99.2 186 C99.6 188 100.4 188 100.8 186 M111.4 314 C110.4 319 110.8 324 112.4 327.6 M122.4 314 C123.4 319 122.8 324 121.2 327.6 M88.6 314 C89.6 319 89.2 324 87.6 327.6 M77.6 314 C76.6 319 77.2 324 78.8 327.6',
  back: 'M100 84 V196 M84 104 C80 112 81 122 87 129 M116 104 C120 112 119 122 113 129 M100 232 V247 M110.6 321 C114 322.4 118 322.4 121.6 321 M89.4 321 C86 322.4 82 322.4 78.4 321 M89 55 C94 58.6 106 58.6 111 55',
};
