import type { Story } from '../play/story';
import { closedStories } from './closed';
import { confirmedStories } from './confirmed';
import { earlyStories } from './early';
import { longAgoStories } from './long-ago';
import { smallStories } from './small';
import { underwayStories } from './underway';

/** Every question of two years. About systems, never about anybody: no case, no family, no organisation that exists. */
export const stories: readonly Story[] = [
  ...confirmedStories,
  ...closedStories,
  ...longAgoStories,
  ...earlyStories,
  ...underwayStories,
  ...smallStories,
];
