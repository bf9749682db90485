import type { z } from 'zod';
import { screenText } from './text-screen';

/** For a short text of a form: what leads to a person is refused at the field, with the kind of what was found. */
export function refusePrivateData(text: string, context: z.RefinementCtx<string>): void {
  const blocking = screenText(text).find(({ severity }) => severity === 'block');
  if (blocking) context.addIssue({ code: 'custom', message: `found-${blocking.kind}` });
}
