import { randomBytes } from 'node:crypto';
import { publicHalf } from '../app/domain/registry/statements/signing-keys.server';

/** A new key to sign statements with. It is shown once, here, and kept nowhere. */
const key = randomBytes(32).toString('base64url');
process.stdout.write(`STATEMENT_SIGNING_KEY=${key}\n`);
process.stderr.write(
  `Its public half, for STATEMENT_PREVIOUS_KEYS once another key has taken its place: ${publicHalf(key)}\n`,
);
