import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { config } from '~/config/environment.server';

const cipher = 'aes-256-gcm';
const form = 1;
const keyBytes = 32;
const nonceBytes = 12;
const tagBytes = 16;

/** A key with which what belongs together is sealed; kept only in its locked form. */
export interface ContentKey {
  readonly open: Buffer;
  readonly locked: Buffer;
}

export function newContentKey(): ContentKey {
  const open = randomBytes(keyBytes);
  return { open, locked: lockContentKey(open) };
}

/** The key as it is stored: locked with the key of the portal. */
export function lockContentKey(open: Buffer): Buffer {
  const [current] = portalKeys();
  return encrypt(current, 'content-key', open);
}

/** Throws when it was locked with a key this portal does not have. */
export function unlockContentKey(locked: Buffer): Buffer {
  for (const key of portalKeys()) {
    try {
      return decrypt(key, 'content-key', locked);
    } catch {
      // Locked with an earlier key of the portal, perhaps.
    }
  }
  throw new Error('a content key cannot be unlocked: CONTENT_KEY is not the one it was locked with');
}

/**
 * The same key as it is stored, locked with the present key of the portal; `null` where it is so already. Throws
 * when it was locked with a key this portal does not have.
 */
export function relockContentKey(locked: Buffer): Buffer | null {
  const [current] = portalKeys();
  try {
    decrypt(current, 'content-key', locked);
    return null;
  } catch {
    return lockContentKey(unlockContentKey(locked));
  }
}

/** `place` says what this is and whose: a sealed text that is moved elsewhere does not open there. */
export function seal(key: Buffer, place: string, text: string): Buffer {
  return encrypt(key, place, Buffer.from(text, 'utf8'));
}

export function unseal(key: Buffer, place: string, sealed: Buffer): string {
  return decrypt(key, place, sealed).toString('utf8');
}

function encrypt(key: Buffer, place: string, content: Buffer): Buffer {
  const nonce = randomBytes(nonceBytes);
  const encryption = createCipheriv(cipher, key, nonce).setAAD(Buffer.from(place));
  const body = Buffer.concat([encryption.update(content), encryption.final()]);
  return Buffer.concat([Buffer.from([form]), nonce, encryption.getAuthTag(), body]);
}

function decrypt(key: Buffer, place: string, sealed: Buffer): Buffer {
  if (sealed[0] !== form) throw new Error('sealed in a form this portal does not know');
  const nonce = sealed.subarray(1, 1 + nonceBytes);
  const tag = sealed.subarray(1 + nonceBytes, 1 + nonceBytes + tagBytes);
  const decryption = createDecipheriv(cipher, key, nonce).setAAD(Buffer.from(place)).setAuthTag(tag);
  return Buffer.concat([decryption.update(sealed.subarray(1 + nonceBytes + tagBytes)), decryption.final()]);
}

/** The key of the portal, and the one before it while keys are being changed. */
function portalKeys(): readonly [Buffer, ...Buffer[]] {
  const { key, previousKey } = config().content;
  const rest = previousKey ? [derived(previousKey.reveal())] : [];
  return [derived(key.reveal()), ...rest];
}

function derived(secret: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', 'leerkring content', keyBytes));
}
