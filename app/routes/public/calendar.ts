import { createHash } from 'node:crypto';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { continueAs, withActor } from '~/db/with-actor.server';
import { listCalendarEntries } from '~/domain/matching/own-calendar.server';
import { findCalendarOwner } from '~/domain/registry/availability/calendar-queries.server';
import { calendarDocument } from '~/web/calendar-document.server';
import { enter } from '~/web/enter.server';
import { countAttempt, countAttemptFrom } from '~/web/rate-limit.server';
import { notFound, tooMany } from '~/web/respond.server';

/** A calendar for who knows its address. Programs ask for it without a session, so the address is the key. */
export async function loader(args: LoaderFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/public/calendar');
  const token = args.params.token ?? '';
  const fromHere = await countAttemptFrom('calendar-per-network', context.clientAddress);
  if (!fromHere.allowed) throw tooMany(fromHere.retryAfterSeconds);
  const ofToken = await countAttempt('calendar-per-token', token);
  if (!ofToken.allowed) throw tooMany(ofToken.retryAfterSeconds);
  const found = await withActor(actor, async (work) => {
    const owner = await findCalendarOwner(work, token);
    if (!owner) return null;
    const asOwner = await continueAs(work, { kind: 'person', personId: owner.personId, roles: [] });
    return { owner, entries: await listCalendarEntries(asOwner, owner.personId) };
  });
  if (!found) throw notFound();
  const text = calendarDocument(found.entries, {
    language: found.owner.language,
    origin: context.publicOrigin,
  });
  const etag = `"${createHash('sha256').update(text).digest('base64url')}"`;
  const headers = { ETag: etag, 'Cache-Control': 'private, no-cache', 'X-Robots-Tag': 'noindex' };
  if (args.request.headers.get('If-None-Match') === etag) return new Response(null, { status: 304, headers });
  return new Response(text, {
    headers: { ...headers, 'Content-Type': 'text/calendar; charset=utf-8' },
  });
}
