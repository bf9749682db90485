import type { Gate } from '~/domain/reviews/quality/gate';
import { useT } from '~/i18n/use-t';
import { Button } from '~/ui/primitives/button';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Form } from '~/ui/primitives/form';
import { HiddenField } from '~/ui/primitives/hidden-field';

interface GateActionsProps {
  head: { readonly reference: string; readonly version: number };
  gate: Gate;
  chances: { readonly mayAsk: boolean; readonly mayReopen: boolean; readonly mayAssign: boolean };
}

/** What whoever looks at the page may do about a gate. */
export function GateActions({ head, gate, chances }: GateActionsProps) {
  const t = useT('quality');
  const names = { gate: t(`gate.${gate}`) };
  const base = `/reviews/${head.reference}/toetsen/${gate}`;
  return (
    <>
      {chances.mayAsk && (
        <Form action={`${base}/vraag`}>
          <HiddenField name="version" value={head.version} />
          <Button icon="send" label={t('gates.ask-of', names)}>
            {t('gates.ask')}
          </Button>
        </Form>
      )}
      {chances.mayAssign && (
        <ButtonLink to={`${base}/supervisor`} kind="secondary" label={t('gates.assign-of', names)}>
          {t('gates.assign')}
        </ButtonLink>
      )}
      {chances.mayReopen && (
        <ButtonLink to={`${base}/heropenen`} kind="subtle" label={t('gates.reopen-of', names)}>
          {t('gates.reopen')}
        </ButtonLink>
      )}
    </>
  );
}
