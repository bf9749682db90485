import type { Browsing } from '#tests/support/browsing';
import type { Fields } from '#tests/support/portal';
import { database } from '~/db/client.server';
import { provinces } from '~/db/schema/organisations';
import { calendarDayAt } from '~/domain/kernel/calendar-day';
import { addMonths, monthOf } from '~/domain/kernel/month';
import { type StepName, stepOf } from '~/domain/requests/intake-form';
import { clock } from '~/platform/clock';
import { typedIntake } from './intake';

/** Fills in every step of the intake on its page, as somebody does who follows the buttons. */
export async function typeIntake(browser: Browsing, address: string): Promise<void> {
  await database().insert(provinces).values({ code: 'ZZ', name: 'Voorbeeldland' }).onConflictDoNothing();
  const startMonth = addMonths(monthOf(calendarDayAt(clock.now())), 3);
  const steps: Readonly<Record<StepName, Fields>> = {
    ...typedIntake,
    organisation: { ...typedIntake.organisation, requesterEmail: address },
    practical: { ...typedIntake.practical, startMonth },
  };
  for (const [name, answers] of Object.entries(steps)) {
    const path = `/aanvraag/nieuw/${stepOf(name as StepName).slug}`;
    const answer = await browser.send(path, answers);
    if (answer.status !== 303) throw new Error(`${path} was refused: ${answer.status}`);
  }
}
