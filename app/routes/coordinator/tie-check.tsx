import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { withActor } from '~/db/with-actor.server';
import { checkTie } from '~/domain/organisations/ties/tie-check.server';
import { useT } from '~/i18n/use-t';
import { TieAnswer } from '~/ui/domain/ties/tie-answer';
import { TieCheckForm } from '~/ui/domain/ties/tie-check-form';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import type { FormState } from '~/ui/primitives/form-state';
import { enter } from '~/web/enter.server';
import { notFound } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'coordinator', title: 'ties:check.title' };

const id = z.uuid();

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/coordinator/tie-check');
  const { searchParams } = new URL(args.request.url);
  const text = (name: string) => (searchParams.get(name) ?? '').trim().slice(0, 160);
  const personId = id.safeParse(searchParams.get('persoon')).data;
  const organisationId = id.safeParse(searchParams.get('organisatie')).data;
  const question = {
    personId,
    personName: text('wie'),
    organisationId,
    organisationName: text('wat'),
    day: text('dag'),
  };
  const check = await withActor(actor, (work) => checkTie(work, question));
  if (!check) throw notFound();
  const isAsked = personId !== undefined || organisationId !== undefined || searchParams.has('wie');
  return json({ check, question, isAsked });
}

export default function TieCheck() {
  const { check, question, isAsked } = useLoaderData<typeof loader>();
  const t = useT('ties');
  const { person, organisation, people, organisations, onDay, isDay, found } = check;
  const problems: Record<string, string> = {};
  if (isAsked && !person && people.length === 0 && question.personName) problems.wie = 'nobody-found';
  if (isAsked && !organisation && organisations.length === 0 && question.organisationName) {
    problems.wat = 'organisation-not-found';
  }
  if (!isDay) problems.dag = 'not-a-day';
  const form: FormState = {
    values: {
      wie: person?.name ?? question.personName,
      wat: organisation?.name ?? question.organisationName,
      dag: isDay ? onDay : question.day,
    },
    errors: problems,
  };
  return (
    <Page
      title={t('check.title')}
      lead={t('check.lead')}
      breadcrumbs={[{ title: t('organisations:pages.title'), to: '/coordinator/organisaties' }]}
    >
      {found && person && organisation && (
        <TieAnswer person={person} organisation={organisation} onDay={onDay} found={found} />
      )}
      <TieCheckForm form={form} people={people} organisations={organisations} />
    </Page>
  );
}
