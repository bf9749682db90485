import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { answerCheck } from '~/domain/registry/statements/answer-check.server';
import { givenStatement } from '~/domain/registry/statements/given-statement';
import { useT } from '~/i18n/use-t';
import { type ShownVerdict, Verdict } from '~/ui/domain/registration/verdict';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { ButtonLink } from '~/ui/primitives/button-link';
import { enter } from '~/web/enter.server';
import { publicOrganisation } from '~/web/public-organisation.server';
import { countAttemptFrom } from '~/web/rate-limit.server';
import { tooMany } from '~/web/respond.server';

export const handle: PageHandle = {
  audience: 'public',
  title: 'registration:check.title',
  description: 'registration:check.description',
};

/** Where the code on paper leads. What stands for nothing gets a verdict too: whoever scanned it must hear that. */
export async function loader(args: LoaderFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/public/statement-verdict');
  const decision = await countAttemptFrom('statement-check-per-network', context.clientAddress);
  if (!decision.allowed) throw tooMany(decision.retryAfterSeconds);
  const given = givenStatement(args.params.statement ?? '');
  const answer: ShownVerdict = given
    ? await withActor(actor, (work) => answerCheck(work, given))
    : { verdict: 'unreadable' };
  return json({ answer, organisation: publicOrganisation().name });
}

export default function StatementVerdict() {
  const { answer, organisation } = useLoaderData<typeof loader>();
  const t = useT('registration');
  return (
    <Page
      title={t('check.title')}
      width="text"
      breadcrumbs={[{ title: t('check.register'), to: '/register' }]}
    >
      <Verdict answer={answer} organisation={organisation} />
      <div className="lk-actions">
        <ButtonLink to="/register/verklaring" kind="secondary" icon="back">
          {t('check.again')}
        </ButtonLink>
      </div>
    </Page>
  );
}
