import { createHmac } from 'node:crypto';
import { config } from '~/config/environment.server';
import type { CalendarDay } from '../kernel/calendar-day';
import type { NewMessage } from './inputs';

/**
 * The same words of the same person on the same day are the same message, however often a button is pressed: its
 * id is a keyed hash of them, in the form of a UUID of version 8.
 */
export function messageId({ topic, name, address, message }: NewMessage, day: CalendarDay): string {
  const words = JSON.stringify([day, topic, name, address.toLowerCase(), message]);
  const hash = createHmac('sha256', config().server.secretKey.reveal()).update(`message ${words}`).digest();
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x80;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  return hash.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
