import crypto from 'node:crypto';

/** N, r and p of scrypt. */
export type ScryptCost = readonly [number, 8, number];

/** About a tenth of a second and 64 MB on a laptop of today. */
export const SCRYPT_COST: ScryptCost = [65_536, 8, 1];
const KEY_BYTES = 32;
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** The key that a passphrase stands for. */
export function keyOfPassphrase(passphrase: string, salt: Buffer, [N, r, p]: ScryptCost): Buffer {
  // The same letters may be typed composed or not, depending on the keyboard.
  return crypto.scryptSync(passphrase.normalize('NFKC'), salt, KEY_BYTES, {
    N,
    r,
    p,
    maxmem: 256 * N * r,
  });
}

export const newKey = (): Buffer => crypto.randomBytes(KEY_BYTES);

/** AES-256-GCM over a text. `purpose` is bound in: a sealed text cannot be passed off as another's. */
export function seal(key: Buffer, plain: Buffer, purpose: string): string {
  const iv = crypto.randomBytes(IV_BYTES);
  const cipher = crypto.createCipheriv('aes-256-gcm', key, iv, { authTagLength: TAG_BYTES });
  cipher.setAAD(Buffer.from(purpose, 'utf8'));
  const sealed = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64');
}

/** Opens what `seal` sealed, or gives null for the wrong key, purpose or a changed byte. */
export function unseal(key: Buffer, sealed: string, purpose: string): Buffer | null {
  const bytes = Buffer.from(sealed, 'base64');
  if (bytes.length < IV_BYTES + TAG_BYTES) return null;
  const decipher = crypto.createDecipheriv('aes-256-gcm', key, bytes.subarray(0, IV_BYTES), {
    authTagLength: TAG_BYTES,
  });
  decipher.setAAD(Buffer.from(purpose, 'utf8'));
  decipher.setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
  try {
    const plain = decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES));
    return Buffer.concat([plain, decipher.final()]);
  } catch {
    return null;
  }
}
