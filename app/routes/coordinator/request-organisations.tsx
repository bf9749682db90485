import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { recogniseAndCheck } from '~/domain/matching/recognise-and-check.server';
import { recognitionChoice } from '~/domain/requests/participation/recognition-choice';
import { listToRecognise } from '~/domain/requests/participation/recognition-queries.server';
import { findTriageHead, listRequestOrganisations } from '~/domain/requests/triage/triage-queries.server';
import { useT } from '~/i18n/use-t';
import { OrganisationTable } from '~/ui/domain/triage/organisation-table';
import { RecognitionForm } from '~/ui/domain/triage/recognition-form';
import { TriagePage } from '~/ui/domain/triage/triage-page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { ButtonLink } from '~/ui/primitives/button-link';
import { EmptyState } from '~/ui/primitives/empty-state';
import { startForm, textValue } from '~/ui/primitives/form-state';
import { Section } from '~/ui/primitives/section';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { referenceParam } from '~/web/reference-param.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle<typeof loader> = {
  audience: 'coordinator',
  title: ({ t, data }) => t('triage:organisations.title', { reference: data.head.reference }),
};

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/coordinator/request-organisations');
  const reference = referenceParam(args.params.reference);
  const { searchParams } = new URL(args.request.url);
  const asked = { again: uuidOf(searchParams.get('herken')), otherName: searchParams.get('naam') ?? '' };
  const found = await withActor(actor, async (work) => {
    const head = await findTriageHead(work, reference);
    if (!head) return null;
    if (head.isOwn) return { head, organisations: [], subjects: [] };
    const mayRecognise = head.actions.includes('recognise-organisation');
    return {
      head,
      organisations: await listRequestOrganisations(work, head.id),
      subjects: mayRecognise ? await listToRecognise(work, head.id, asked) : [],
    };
  });
  if (!found) throw notFound();
  return json(found);
}

function uuidOf(typed: string | null): string | null {
  return typed && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(typed) ? typed : null;
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/coordinator/request-organisations');
  const reference = referenceParam(args.params.reference);
  const reading = await readForm(args.request, recognitionChoice);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const { value, typed } = reading;
  const result = await withActor(actor, (work) => recogniseAndCheck(work, { reference, ...value }));
  if (!result.ok) return json({ form: failureToForm(result, typed) }, 409);
  const { doubts } = result.value;
  if (doubts === 0) {
    return redirectTo(context, `/coordinator/aanvragen/${reference}/organisaties`, {
      flash: { message: 'triage:organisations.saved' },
    });
  }
  return redirectTo(context, `/coordinator/aanvragen/${reference}`, {
    flash: { message: 'participation:joined.recognised', params: { count: doubts }, kind: 'warning' },
  });
}

export default function RequestOrganisations() {
  const { head, organisations, subjects } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>()?.form;
  const t = useT('triage');
  const base = `/coordinator/aanvragen/${head.reference}`;
  const here = `${base}/organisaties`;
  const mayAdd = head.actions.includes('add-organisation');
  const joins = ['matching', 'proposed', 'confirmed'].includes(head.status);
  const own = useT('participation');
  return (
    <TriagePage
      request={head}
      title={t('organisations.title', { reference: head.reference })}
      lead={joins ? own('joined.lead') : t('organisations.lead')}
      isPossible={head.actions.includes('record-consent') || mayAdd}
      width="wide"
      actions={
        mayAdd && (
          <ButtonLink to={`${here}/nieuw`} kind="secondary" icon="add">
            {t('organisations.add')}
          </ButtonLink>
        )
      }
    >
      {subjects.map((subject) => {
        const { subjectId } = subject;
        const isRefused = refused && textValue(refused, 'subjectId') === subjectId;
        const form = isRefused ? { ...refused, id: subjectId } : startForm({}, subjectId);
        return <RecognitionForm key={subjectId} subject={subject} version={head.version} form={form} />;
      })}
      <Section title={t('organisations.listed')}>
        {organisations.length > 0 ? (
          <OrganisationTable
            organisations={organisations}
            base={here}
            mayRecognise={head.actions.includes('recognise-organisation')}
          />
        ) : (
          <EmptyState title={t('organisations.empty.title')} text={t('organisations.empty.text')} />
        )}
      </Section>
      <div className="lk-actions">
        <ButtonLink to={base} icon="back" kind={subjects.length > 0 ? 'subtle' : 'primary'}>
          {t('form.back')}
        </ButtonLink>
      </div>
    </TriagePage>
  );
}
