import type { Transaction } from '~/db/client.server';
import { actorSettings } from '~/db/with-actor.server';
import { type Actor, visitor } from '~/domain/accounts/actor';
import { handleMessage } from '~/domain/contact/handle-message.server';
import type { NewMessage } from '~/domain/contact/inputs';
import { listMessages } from '~/domain/contact/message-queries.server';
import { sendMessage } from '~/domain/contact/send-message.server';
import type { CalendarDay } from '~/domain/kernel/calendar-day';
import { dutchInstant } from '~/domain/kernel/dutch-instant';
import type { PersonSeed } from './person';
import { workingDayAgo } from './working-day';

interface SentMessage extends NewMessage {
  readonly workingDaysAgo: number;
  readonly language: 'nl' | 'en';
}

const messages: readonly SentMessage[] = [
  {
    workingDaysAgo: 12,
    language: 'nl',
    topic: 'method',
    name: 'Hanna Verstege',
    address: 'h.verstege@kompasschool.example',
    message:
      'Wij zijn een school voor voortgezet onderwijs. Kunnen wij ook zelf een leerreview aanvragen, of moet de gemeente dat doen?',
  },
  {
    workingDaysAgo: 7,
    language: 'nl',
    topic: 'reviewer',
    name: 'Joris Aalbers',
    address: 'joris@aalbers-advies.example',
    message:
      'Ik heb vijftien jaar ervaring in de jeugdzorg en zou graag reviewer worden. Wanneer begint de volgende opleiding?\n\nIk kan op dinsdag en donderdag.',
  },
  {
    workingDaysAgo: 2,
    language: 'en',
    topic: 'press',
    name: 'Mary Whitfield',
    address: 'mary@learningjournal.example',
    message: 'I write about learning in public services. May I ask you some questions about the method?',
  },
];

/** What came in through the contact form; the first has been answered. */
export async function writeMessages(
  tx: Transaction,
  today: CalendarDay,
  coordinator: PersonSeed,
): Promise<void> {
  const workAs = async (actor: Actor, daysAgo: number, time: string) => {
    await tx.execute(actorSettings(actor));
    return { tx, actor, now: dutchInstant(workingDayAgo(today, daysAgo), time) };
  };
  for (const { workingDaysAgo, ...message } of messages) {
    const sent = await sendMessage(await workAs(visitor, workingDaysAgo, '13:40'), { ...message, kept: '' });
    if (!sent.ok) throw new Error(`a message of the demonstration was refused: ${sent.reason}`);
  }
  const { id: personId, roles } = coordinator;
  const work = await workAs({ kind: 'person', personId, roles }, 10, '10:15');
  const [oldest] = (await listMessages(work, { page: 1 })).rows;
  if (oldest) await handleMessage(work, oldest.id);
}
