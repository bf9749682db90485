import type { FindingDecision } from '~/domain/findings/finding-status';
import { useT } from '~/i18n/use-t';
import { Button } from '~/ui/primitives/button';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Form } from '~/ui/primitives/form';
import { HiddenField } from '~/ui/primitives/hidden-field';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';

interface FindingActionsProps {
  id: string;
  version: number;
  decisions: readonly FindingDecision[];
  mayRewrite: boolean;
  mayRecode: boolean;
  /** Whether nothing stands in the way of offering or releasing it. */
  isReady: boolean;
}

/** What the person who looks can do with a finding now. */
export function FindingActions(props: FindingActionsProps) {
  const { id, version, decisions, mayRewrite, mayRecode, isReady } = props;
  const t = useT('findings');
  const base = `/bevindingen/${id}`;
  const may = (decision: FindingDecision) => decisions.includes(decision);
  if (decisions.length === 0 && !mayRewrite && !mayRecode) return null;
  return (
    <Section title={t('act.title')}>
      {may('offered') && isReady && <Paragraph>{t('act.offer-text')}</Paragraph>}
      <div className="lk-actions">
        {may('offered') && isReady && (
          <ActButton to={`${base}/aanbieden`} version={version} text={t('act.offer')} />
        )}
        {may('released') && isReady && <ButtonLink to={`${base}/vrijgeven`}>{t('act.release')}</ButtonLink>}
        {may('returned') && (
          <ButtonLink to={`${base}/teruggeven`} kind="secondary">
            {t('act.return')}
          </ButtonLink>
        )}
        {may('taken-back') && (
          <ActButton to={`${base}/terugnemen`} version={version} text={t('act.take-back')} isQuiet />
        )}
        {may('withdrawn') && (
          <ButtonLink to={`${base}/intrekken`} kind="secondary">
            {t('act.withdraw')}
          </ButtonLink>
        )}
        {may('reopened') && (
          <ActButton to={`${base}/heropenen`} version={version} text={t('act.reopen')} isQuiet />
        )}
        {mayRewrite && (
          <ButtonLink to={`${base}/wijzigen`} kind="secondary" icon="edit">
            {t('act.change')}
          </ButtonLink>
        )}
        {mayRecode && !mayRewrite && (
          <ButtonLink to={`${base}/indelen`} kind="secondary">
            {t('act.recode')}
          </ButtonLink>
        )}
        {mayRewrite && (
          <Form action={`${base}/weggooien`}>
            <HiddenField name="version" value={version} />
            <Button kind="danger">{t('act.remove')}</Button>
          </Form>
        )}
      </div>
    </Section>
  );
}

function ActButton(props: { to: string; version: number; text: string; isQuiet?: boolean }) {
  const { to, version, text, isQuiet } = props;
  return (
    <Form action={to}>
      <HiddenField name="version" value={version} />
      <Button kind={isQuiet ? 'secondary' : 'primary'}>{text}</Button>
    </Form>
  );
}
