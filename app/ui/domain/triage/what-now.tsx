import type { RequestAction } from '~/domain/requests/request-lifecycle';
import type { Expectation } from '~/domain/requests/service-levels/expectation';
import type { AreaKey } from '~/i18n/message-key';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatDay } from '~/ui/formats/day';
import { formatMoment } from '~/ui/formats/moment';
import { Button } from '~/ui/primitives/button';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Card } from '~/ui/primitives/card';
import { Form } from '~/ui/primitives/form';
import { HiddenField } from '~/ui/primitives/hidden-field';
import { Link } from '~/ui/primitives/link';
import { Paragraph } from '~/ui/primitives/paragraph';
import type { CoordinatorStep } from './coordinator-step';

interface Move {
  /** Below the address of the request. */
  readonly path: string;
  readonly label: AreaKey<'triage'>;
}

interface FirstMove extends Move {
  readonly sends?: true;
  /** It is done at the review of the request. */
  readonly review?: true;
}

/** The step itself: a page to go to, or a button that does it at once. */
const primary: Readonly<Partial<Record<CoordinatorStep, FirstMove>>> = {
  'start-triage': { path: 'start', label: 'request.action.start', sends: true },
  triage: { path: 'orientatie', label: 'request.action.orientation' },
  small: { path: 'orientatie', label: 'request.action.talk-plan' },
  'small-held': { path: 'afronding', label: 'request.action.complete' },
  'plan-talk': { path: 'orientatie', label: 'request.action.orientation' },
  talk: { path: 'orientatie/gehouden', label: 'request.action.held', sends: true },
  'choose-form': { path: 'vorm', label: 'request.action.form' },
  'recognise-organisations': { path: 'organisaties', label: 'request.action.recognise' },
  'recognise-joined': { path: 'organisaties', label: 'request.action.recognise' },
  'decide-consent': { path: 'organisaties', label: 'request.action.decide' },
  'begin-matching': { path: 'gereed', label: 'request.action.ready', sends: true },
  'find-pair': { path: 'matching', label: 'request.action.matching' },
  'fill-seat': { path: 'voorstel/kandidaten', label: 'request.action.fill-seat' },
  agree: { path: '', review: true, label: 'request.action.review' },
  'fill-open-seat': { path: 'voorstel/kandidaten', label: 'request.action.fill-seat' },
};

/** Everything else that may be done, as far as the state of the request allows. */
const others: readonly (Move & { readonly needs: RequestAction })[] = [
  { needs: 'complete-request', path: 'afronding', label: 'request.action.complete' },
  { needs: 'follow-talk', path: 'vervolg', label: 'request.action.after-talk' },
  { needs: 'ask-question', path: 'vraag', label: 'request.action.question' },
  { needs: 'plan-orientation', path: 'orientatie', label: 'request.action.orientation-again' },
  { needs: 'choose-form', path: 'vorm', label: 'request.action.form-again' },
  { needs: 'add-organisation', path: 'organisaties', label: 'request.action.organisations' },
  { needs: 'change-payers', path: 'betalers', label: 'request.action.payers' },
  { needs: 'change-procedures', path: 'procedures', label: 'request.action.procedures' },
  { needs: 'refer-request', path: 'verwijzing', label: 'request.action.referral' },
  { needs: 'decline-request', path: 'afwijzing', label: 'request.action.refusal' },
  { needs: 'open-call', path: 'oproep', label: 'request.action.call' },
  { needs: 'withdraw-proposal', path: 'voorstel', label: 'request.action.withdraw' },
  { needs: 'record-no-match', path: 'geen-match', label: 'request.action.no-match' },
];

interface WhatNowProps {
  request: {
    readonly reference: string;
    readonly version: number;
    readonly actions: readonly RequestAction[];
    readonly expectation: Expectation;
  };
  step: CoordinatorStep;
  /** The planned talk, where there is one. */
  plannedFor: string | null;
}

/** One step in front, the other possibilities behind it. */
export function WhatNow({ request, step, plannedFor }: WhatNowProps) {
  const t = useT('triage');
  const language = useLanguage();
  const { reference, version, actions, expectation } = request;
  const base = `/coordinator/aanvragen/${reference}`;
  const move = primary[step];
  const rest = others.filter(({ needs, path }) => actions.includes(needs) && path !== move?.path);
  const moment = plannedFor ? formatMoment(language, plannedFor) : '';
  const by = expectation.by && formatDay(language, expectation.by);
  return (
    <Card title={t('request.now')} level={2} tone="accent">
      <Paragraph>
        {t(`request.step.${step}`, { moment })}{' '}
        {by && <strong>{t(expectation.isLate ? 'request.late' : 'request.by', { day: by })}</strong>}
        {expectation.workingDaysLate > 0 && (
          <strong> {t('request.late-days', { count: expectation.workingDaysLate })}</strong>
        )}
      </Paragraph>
      {expectation.mover !== 'nobody' && (
        <Paragraph>{t('request.move-of', { mover: t(`mover.${expectation.mover}`) })}</Paragraph>
      )}
      {move?.sends && (
        <Form action={`${base}/${move.path}`}>
          <HiddenField name="version" value={version} />
          <div className="lk-actions">
            <Button icon="check">{t(move.label)}</Button>
          </div>
        </Form>
      )}
      {move && !move.sends && (
        <div className="lk-actions">
          <ButtonLink to={move.review ? `/reviews/${reference}` : `${base}/${move.path}`} iconEnd="forward">
            {t(move.label)}
          </ButtonLink>
        </div>
      )}
      {rest.length > 0 && (
        <nav aria-label={t('request.moves')} className="lk-moves">
          <ul>
            {rest.map(({ path, label }) => (
              <li key={path}>
                <Link to={`${base}/${path}`}>{t(label)}</Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </Card>
  );
}
