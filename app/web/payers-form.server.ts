import type { z } from 'zod';
import { mostPayers, shownPayers, withoutPayer } from '~/domain/requests/payers/payer-form';
import { payersInput } from '~/domain/requests/payers/payers-inputs';
import { startForm, textValue } from '~/ui/primitives/form-state';
import { type FormReading, readForm } from './forms.server';

/** The rows of payers as they were sent: to be saved, or to be shown again with a row more or less. */
export async function readPayersForm(request: Request): Promise<FormReading<z.output<typeof payersInput>>> {
  const reading = await readForm(request, payersInput);
  const form = startForm(reading.ok ? reading.typed : reading.form.values);
  const pressed = textValue(form, 'do');
  if (pressed === 'more') {
    const shown = String(Math.min(mostPayers, shownPayers(form.values) + 1));
    return { ok: false, form: startForm({ ...form.values, shown }) };
  }
  const removed = /^remove-(\d)$/.exec(pressed);
  if (removed) return { ok: false, form: startForm(withoutPayer(form.values, Number(removed[1]))) };
  return reading;
}
