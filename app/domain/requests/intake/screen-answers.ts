import type { Finding } from '../../privacy/finding';
import { screenText } from '../../privacy/text-screen';
import { type IntakeStep, neverInRecords, type Screening } from './intake-question';
import { fieldsOf, keepField, type TypedAnswers, textOf } from './typed-answers';

export interface ScreenedText {
  readonly name: string;
  readonly text: string;
  readonly screening: Screening;
  /** The spots somebody looked at and keeps, as `spotsOf` wrote them on the tick. */
  readonly kept?: string;
}

export interface Screened {
  /** A message code per field that may not go on like this. */
  readonly errors: Readonly<Record<string, string>>;
  /** Every spot to be marked, by field. */
  readonly findings: Readonly<Record<string, readonly Finding[]>>;
}

/**
 * Looks through texts before they are stored. What blocks is an error of its own kind (`found-bsn`); what only
 * needs a second look is `look-again` until somebody ticked to keep exactly these spots.
 */
export function screenTexts(texts: readonly ScreenedText[]): Screened {
  const errors: Record<string, string> = {};
  const findings: Record<string, readonly Finding[]> = {};
  for (const { name, text, screening, kept } of texts) {
    const found = screenText(text).filter(
      ({ kind, severity }) =>
        screening === 'context' || (severity === 'block' && neverInRecords.includes(kind)),
    );
    if (found.length === 0) continue;
    findings[name] = found;
    const blocking = found.find(({ severity }) => severity === 'block');
    if (blocking) errors[name] = `found-${blocking.kind}`;
    else if (kept !== spotsOf(text, found)) errors[name] = 'look-again';
  }
  return { errors, findings };
}

export function screenAnswers(step: IntakeStep, typed: TypedAnswers): Screened {
  return screenTexts(
    fieldsOf(step).flatMap(({ name, question }) =>
      question.kind === 'text' || question.kind === 'long-text'
        ? [
            {
              name,
              text: textOf(typed, name),
              screening: question.screening,
              kept: textOf(typed, keepField(name)),
            },
          ]
        : [],
    ),
  );
}

/** What a tick keeps: these spots and no others, so that a later text is looked at anew. */
export function spotsOf(text: string, findings: readonly Pick<Finding, 'start' | 'end'>[]): string {
  return findings.map(({ start, end }) => text.slice(start, end)).join(' | ');
}
