import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { previewCodes } from '~/domain/findings/disclosure/preview-codes.server';
import { findFinding } from '~/domain/findings/gate/find-finding.server';
import { hasToChange } from '~/domain/findings/gate/screen-finding';
import { useT } from '~/i18n/use-t';
import { CodePreview } from '~/ui/domain/findings/code-preview';
import { CodingTable } from '~/ui/domain/findings/coding-table';
import { FindingActions } from '~/ui/domain/findings/finding-actions';
import { FindingHistory } from '~/ui/domain/findings/finding-history';
import { FindingStatusBadge } from '~/ui/domain/findings/finding-status-badge';
import { FindingText } from '~/ui/domain/findings/finding-text';
import { SourceSummary } from '~/ui/domain/findings/source-summary';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { Alert } from '~/ui/primitives/alert';
import { Link } from '~/ui/primitives/link';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';
import { enter } from '~/web/enter.server';
import { idParam } from '~/web/id-param.server';
import { notFound } from '~/web/respond.server';

export const handle: PageHandle<typeof loader> = {
  audience: 'signed-in',
  title: ({ data }) => data.finding.words.title,
};

export async function loader(args: LoaderFunctionArgs) {
  const { actor, person } = await enter(args, 'routes/findings/finding');
  const findingId = idParam(args.params.findingId);
  const found = await withActor(actor, async (work) => {
    const finding = await findFinding(work, findingId);
    return finding && { finding, preview: await previewCodes(work, findingId) };
  });
  if (!found) throw notFound();
  return json({ ...found, seesQueue: person?.roles.some((role) => role !== 'reviewer') ?? false });
}

export default function Finding() {
  const { finding, preview, seesQueue } = useLoaderData<typeof loader>();
  const { id, status, version, words, spots, missing, source, codings, sourceCodings, steps, hadPart } =
    finding;
  const t = useT('findings');
  const sheet = source.reference
    ? `/reviews/${source.reference}/bevindingen`
    : `/bevindingen/bronnen/${source.id}`;
  const withdrawal = steps.filter(({ decision }) => decision === 'withdrawn').at(-1);
  return (
    <Page
      title={words.title}
      aside={<FindingStatusBadge status={status} />}
      breadcrumbs={
        seesQueue
          ? [{ title: t('queue.title'), to: '/bevindingen' }]
          : [{ title: t('sheet.title'), to: sheet }]
      }
    >
      {status === 'withdrawn' && withdrawal && (
        <Alert kind="warning" title={t('page.withdrawn-title')}>
          {withdrawal.remark}
        </Alert>
      )}
      {status === 'draft' && missing.length > 0 && (
        <Paragraph>
          {t('page.missing', { fields: missing.map((field) => t(`form.${field}`)).join(', ') })}
        </Paragraph>
      )}
      {hadPart && status === 'offered' && <Paragraph>{t('page.had-part')}</Paragraph>}
      <FindingActions
        id={id}
        version={version}
        decisions={finding.decisions}
        mayRewrite={finding.mayRewrite}
        mayRecode={finding.mayRecode}
        isReady={missing.length === 0 && !hasToChange(spots)}
      />
      <Section title={t('page.words')}>
        <FindingText words={words} spots={spots} />
      </Section>
      <Section title={t('page.codes')}>
        <CodingTable codings={codings} />
      </Section>
      <CodePreview preview={preview} codings={[...codings, ...sourceCodings]} />
      <Section title={t('page.source-codes')}>
        <SourceSummary year={source.year} codings={sourceCodings} />
        <Paragraph>
          <Link to={sheet}>{t('page.to-sheet')}</Link>
        </Paragraph>
      </Section>
      <Section title={t('page.history')}>
        <FindingHistory writings={finding.writings} steps={steps} />
      </Section>
    </Page>
  );
}
