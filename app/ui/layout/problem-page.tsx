import { useT } from '~/i18n/use-t';
import { ButtonLink } from '../primitives/button-link';
import { Paragraph } from '../primitives/paragraph';
import { PartedCircles } from '../primitives/pictures/parted-circles';
import { Page } from './page';

const problems = {
  400: 'bad-request',
  403: 'forbidden',
  404: 'not-found',
  409: 'stale',
  413: 'too-large',
  429: 'too-many',
  503: 'unavailable',
} as const;

export type Problem = (typeof problems)[keyof typeof problems] | 'broken';

export function problemOf(status: number): Problem {
  return status in problems ? problems[status as keyof typeof problems] : 'broken';
}

export function ProblemPage({ problem, reference }: { problem: Problem; reference: string }) {
  const t = useT('shell');
  return (
    <Page title={t(`problem.${problem}.title`)} lead={t(`problem.${problem}.text`)} width="text">
      <PartedCircles />
      <div className="lk-actions">
        <ButtonLink to="/">{t('problem.home')}</ButtonLink>
        <ButtonLink to="/contact" kind="secondary">
          {t('problem.contact')}
        </ButtonLink>
      </div>
      {reference && <Paragraph>{t('problem.reference', { reference })}</Paragraph>}
    </Page>
  );
}
