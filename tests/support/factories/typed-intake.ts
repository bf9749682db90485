import type { Browsing } from '#tests/support/browsing';
import type { Fields } from '#tests/support/portal';
import { database } from '~/db/client.server';
import { provinces } from '~/db/schema/organisations';
import { calendarDayAt } from '~/domain/kernel/calendar-day';
import { addMonths, monthOf } from '~/domain/kernel/month';
import { stepPath, stepsOf } from '~/domain/requests/intake/intake-form';
import type { RequestKind } from '~/domain/requests/request-kind';
import { clock } from '~/platform/clock';
import { typedIntake } from './intake';

/** Fills in every step of the intake on its page, as somebody does who follows the buttons. */
export async function typeIntake(
  browser: Browsing,
  address: string,
  kind: RequestKind = 'review',
): Promise<void> {
  await database().insert(provinces).values({ code: 'ZZ', name: 'Voorbeeldland' }).onConflictDoNothing();
  const startMonth = addMonths(monthOf(calendarDayAt(clock.now())), 3);
  const others: Partial<Record<string, string>> = { requesterEmail: address, startMonth };
  for (const step of stepsOf(kind)) {
    const path = stepPath(kind, step);
    const answers: Fields = Object.fromEntries(
      Object.entries(typedIntake[step.name]).map(([name, answer]) => [name, others[name] ?? answer]),
    );
    const answer = await browser.send(path, answers);
    if (answer.status !== 303) throw new Error(`${path} was refused: ${answer.status}`);
  }
}
