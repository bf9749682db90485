import type { SerializeFrom } from '@remix-run/node';
import type { MessageKey } from '~/i18n/message-key';
import type { T } from '~/i18n/translate';
import type { Audience } from './audience';

/** A text of the portal, or a sentence made from what the page loaded. */
type Sentence<Loader> = MessageKey | ((page: { t: T; data: SerializeFrom<Loader> }) => string);

/** Every page exports one: `export const handle: PageHandle<typeof loader> = {…}`. */
export interface PageHandle<Loader = unknown> {
  readonly audience: Audience;
  readonly title: Sentence<Loader>;
  readonly description?: Sentence<Loader>;
  /** Public pages may be found by search engines unless they say no. */
  readonly indexed?: boolean;
  /** Modules of our own from `public/`, for a page that truly gains from them. */
  readonly scripts?: readonly string[];
}

export function isPageHandle(handle: unknown): handle is PageHandle {
  return typeof handle === 'object' && handle !== null && 'audience' in handle && 'title' in handle;
}

export function sentence<Loader>(
  given: Sentence<Loader>,
  page: { t: T; data: SerializeFrom<Loader> },
): string {
  return typeof given === 'function' ? given(page) : page.t(given);
}
