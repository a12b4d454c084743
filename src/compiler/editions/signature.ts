import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
  verify,
  type KeyObject,
} from 'node:crypto';
import type { EditionSignature } from './edition-manifest.ts';

/** What is signed begins with this, so that nothing signed for another purpose passes for an edition. */
const purpose = Buffer.from('University Almanac edition\n');
const signed = (manifest: Uint8Array): Buffer => Buffer.concat([purpose, manifest]);

const derOf = (key: KeyObject): Buffer => key.export({ type: 'spki', format: 'der' });

/** Returns the signature of a manifest, byte for byte, by a private Ed25519 key in PEM. Throws where it is none. */
export function signManifest(manifest: Uint8Array, privateKey: string): EditionSignature {
  const key = createPrivateKey(privateKey);
  if (key.asymmetricKeyType !== 'ed25519') throw new Error('It is no Ed25519 key');
  return {
    algorithm: 'ed25519',
    key: derOf(createPublicKey(key)).toString('base64'),
    signature: sign(null, signed(manifest), key).toString('base64'),
  };
}

/** Returns whether a signature is of this manifest, by the key that it names. */
export function isSignatureOf(manifest: Uint8Array, { key, signature }: EditionSignature): boolean {
  try {
    const by = createPublicKey({ key: Buffer.from(key, 'base64'), type: 'spki', format: 'der' });
    return by.asymmetricKeyType === 'ed25519' && verify(null, signed(manifest), by, Buffer.from(signature, 'base64'));
  } catch {
    return false;
  }
}

/** Returns whether a signature names this public key, in PEM. False where that is none. */
export function isKeyOf({ key }: EditionSignature, publicKey: string): boolean {
  try {
    return derOf(createPublicKey(publicKey)).equals(Buffer.from(key, 'base64'));
  } catch {
    return false;
  }
}

/** Returns by what a person tells a key: the first 16 hexadecimal digits of its SHA-256, in fours. */
export function fingerprintOf({ key }: Pick<EditionSignature, 'key'>): string {
  const digits = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex').slice(0, 16);
  return (digits.match(/.{4}/g) as readonly string[]).join(' ');
}

/** Returns a new pair of keys in PEM. */
export function makeKeys(): { readonly privateKey: string; readonly publicKey: string } {
  return generateKeyPairSync('ed25519', {
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
}
