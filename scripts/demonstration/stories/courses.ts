import { acceptPair, propose, take } from '../play/matching-steps';
import { completePayers } from '../play/payer-steps';
import {
  approve,
  ask,
  assignSupervisor,
  countPeople,
  done,
  holdTalkAfter,
  learnTogether,
  leaveOutEvaluation,
  move,
  payersAgree,
  plan,
  planTalkAfter,
  quote,
  recommend,
  report,
  respond,
  supervise,
} from '../play/review-steps';
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

interface Course {
  /** Working days before today on which the pair was confirmed. */
  readonly from: number;
  readonly form: Size['form'];
  readonly months: number;
}

/** From the agreement to the learning sessions, in forty working days. */
export function toDialogue({ from, form, months }: Course): CourseDay[] {
  return [
    [from - 1, plan(form, months), quote],
    [from - 4, payersAgree],
    [from - 5, move('start'), assignSupervisor],
    [from - 10, countPeople, ask('design')],
    [from - 13, approve('design')],
    [from - 14, move('begin-exploration')],
    [from - 26, supervise],
    [from - 34, done('introduction-held', 'conversations-done', 'timeline-done')],
    [from - 35, move('begin-dialogue')],
    [from - 40, learnTogether, supervise],
  ];
}

/** On to the follow-up, in another forty-five. */
export function toFollowUp(course: Course & { readonly learned: readonly string[] }): CourseDay[] {
  const { from, learned } = course;
  return [
    ...toDialogue(course),
    [from - 46, ask('analysis')],
    [from - 49, approve('analysis', 'Laat bij het tweede patroon ook zien wat er goed ging.')],
    [from - 50, move('begin-drafting')],
    [from - 62, done('draft-written'), move('begin-commenting')],
    [from - 70, done('facts-checked', 'comments-received'), move('submit-report')],
    [from - 74, approve('report'), recommend(...learned)],
    [from - 76, report('Documentsysteem van de opdrachtgever, map leerreviews', 'summary')],
    [from - 77, move('deliver-report')],
    [from - 82, done('case-group-heard', 'commissioner-talk-held'), planTalkAfter(40)],
    [from - 85, move('begin-follow-up')],
  ];
}

/** To its end, in another thirty-five. */
export function toClosed(course: Course & { readonly learned: readonly string[] }): CourseDay[] {
  const { from, learned } = course;
  return [
    ...toFollowUp(course),
    [from - 100, respond(...learned.map((_, at) => (at === 0 ? ('adopted' as const) : ('partly' as const))))],
    [from - 112, holdTalkAfter],
    [from - 114, leaveOutEvaluation('De deelnemers zijn in een gesprek bevraagd door de opdrachtgever.')],
    [from - 116, done('case-data-destroyed'), ask('after')],
    [from - 119, approve('after')],
    [from - 120, move('close')],
  ];
}
