import { randomUUID } from 'node:crypto';
import { database } from '~/db/client.server';
import { contactMessages } from '~/db/schema/contact';

type MessageRow = typeof contactMessages.$inferInsert;

/** A message in the inbox, straight into the database; gives its id. */
export async function makeMessage(overrides: Partial<MessageRow> = {}): Promise<string> {
  const id = randomUUID();
  await database()
    .insert(contactMessages)
    .values({
      id,
      topic: 'method',
      name: 'Wil Weten',
      address: `${id}@voorbeeld.example`,
      message: 'Kan een school ook een leerreview aanvragen?',
      language: 'nl',
      receivedAt: new Date(),
      ...overrides,
    });
  return id;
}
