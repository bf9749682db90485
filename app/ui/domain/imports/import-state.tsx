import type { ImportKind } from '~/domain/imports/import-kind';
import { changesNothing, type ImportReport } from '~/domain/imports/import-report';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatMoment } from '~/ui/formats/moment';
import { Alert } from '~/ui/primitives/alert';
import { Button } from '~/ui/primitives/button';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Form } from '~/ui/primitives/form';

interface ImportStateProps {
  readonly id: string;
  readonly kind: ImportKind;
  readonly appliedAt: string | Date | null;
  readonly report: Pick<ImportReport, 'faults' | 'counts'>;
}

/** Where a file stands, and the one next step. */
export function ImportState({ id, kind, appliedAt, report }: ImportStateProps) {
  const t = useT('imports');
  const language = useLanguage();
  const here = `/coordinator/inlezen/${id}`;
  const form = `/coordinator/inlezen/nieuw/${kind === 'register' ? 'register' : 'gemeenten'}`;
  if (appliedAt !== null) {
    return (
      <Alert kind="ok" title={t('preview.done-title')}>
        {t('preview.done', { moment: formatMoment(language, appliedAt) })}
      </Alert>
    );
  }
  const isReady = report.faults === 0 && !changesNothing(report);
  return (
    <>
      {report.faults > 0 ? (
        <Alert kind="warning" title={t('preview.stopped-title')}>
          {t('preview.stopped', { count: report.faults })}
        </Alert>
      ) : isReady ? (
        <Alert kind="ok" title={t('preview.ready-title')}>
          {t('preview.ready')}
        </Alert>
      ) : (
        <Alert kind="info" title={t('preview.nothing-title')}>
          {t('preview.nothing')}
        </Alert>
      )}
      <div className="lk-actions">
        {isReady && (
          <Form action={`${here}/uitvoering`}>
            <Button icon="check">{t('preview.apply')}</Button>
          </Form>
        )}
        {report.faults > 0 && (
          <ButtonLink to={form} icon="file">
            {t('preview.again')}
          </ButtonLink>
        )}
        <Form action={`${here}/verwijdering`}>
          <Button kind="subtle" icon="delete">
            {t('preview.discard')}
          </Button>
        </Form>
      </div>
    </>
  );
}
