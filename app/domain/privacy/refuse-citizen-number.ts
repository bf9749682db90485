import type { z } from 'zod';
import { screenText } from './text-screen';

export function holdsCitizenNumber(text: string): boolean {
  return screenText(text).some(({ kind }) => kind === 'bsn');
}

/** For a text that may hold an address or a name, such as that of a company: a citizen service number is refused. */
export function refuseCitizenNumber(text: string, context: z.RefinementCtx<string>): void {
  if (holdsCitizenNumber(text)) context.addIssue({ code: 'custom', message: 'found-bsn' });
}
