import { type Screened, screenTexts } from '../requests/intake/screen-answers';

interface TypedMessage {
  readonly name: string;
  readonly message: string;
  /** The spots in the message that its writer looked at and keeps. */
  readonly kept: string;
}

/** A message is free text about a situation like any other; the name is that of the writer, at work or not. */
export function screenMessage({ name, message, kept }: TypedMessage): Screened {
  return screenTexts([
    { name: 'name', text: name, screening: 'record' },
    { name: 'message', text: message, screening: 'context', kept },
  ]);
}
