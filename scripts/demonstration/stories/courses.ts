import { acceptPair, propose, take } from '../play/matching-steps';
import { completePayers } from '../play/payer-steps';
import type { CourseDay } from '../play/story';
import {
  choose,
  complete,
  consent,
  holdTalk,
  planTalk,
  recognise,
  type Size,
  submit,
  takeOn,
} from '../play/triage-steps';

/** From the question to the talk and to matching, in twelve working days. */
export function toMatching(from: number, size: Size): CourseDay[] {
  return [
    [from, submit],
    [from - 1, takeOn, recognise],
    [from - 3, planTalk(from - 8, '10:30')],
    [from - 8, holdTalk, choose(size)],
    [from - 11, consent()],
    [from - 12, complete],
  ];
}

/** On to a confirmed pair without a hitch, in eighteen working days. */
export function toConfirmed(from: number, size: Size): CourseDay[] {
  return [
    ...toMatching(from, size),
    [from - 14, propose()],
    [from - 15, ...take('lead')],
    [from - 16, ...take('co'), ...take('supervisor')],
    [from - 17, completePayers],
    [from - 18, acceptPair],
  ];
}
