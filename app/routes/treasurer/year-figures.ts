import type { LoaderFunctionArgs } from '@remix-run/node';
import { withActor } from '~/db/with-actor.server';
import { figuresOfYear } from '~/domain/billing/figures/figures-of-year.server';
import { figureSheet } from '~/ui/domain/ledgers/figure-sheet';
import { csvDownload } from '~/web/csv.server';
import { enter } from '~/web/enter.server';
import { yearParam } from '~/web/year-param.server';

export async function loader(args: LoaderFunctionArgs) {
  const { actor, language } = await enter(args, 'routes/treasurer/year-figures');
  const year = yearParam(args.params.year);
  const figures = await withActor(actor, (work) => figuresOfYear(work, year));
  return csvDownload(figureSheet(language, figures), `cijfers-${year}.csv`);
}
