import { describe, expect, it } from 'vitest';
import { keyOfPassphrase, SCRYPT_COST, seal, unseal } from './seal.ts';

describe('the key of a passphrase', () => {
  it('is that of RFC 7914', () => {
    const key = keyOfPassphrase('pleaseletmein', Buffer.from('SodiumChloride'), [16_384, 8, 1]);
    expect(key.toString('hex')).toBe(
      '7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2',
    );
  });

  it('costs a guess 64 MB, seals, and opens again', () => {
    const [N, r] = SCRYPT_COST;
    expect(128 * N * r).toBe(64 * 1024 * 1024);
    const key = keyOfPassphrase('correct horse', Buffer.from('salt'), SCRYPT_COST);
    const sealed = seal(key, Buffer.from('evening'), 'a purpose');
    expect(unseal(key, sealed, 'a purpose')?.toString()).toBe('evening');
    expect(unseal(key, sealed, 'another purpose')).toBeNull();
  });

  it('is the same for letters typed composed or not', () => {
    const [composed, apart] = ['\u00e9t\u00e9', 'e\u0301te\u0301'].map((passphrase) =>
      keyOfPassphrase(passphrase, Buffer.from('salt'), [1_024, 8, 1]),
    );
    expect(composed).toEqual(apart);
  });
});
