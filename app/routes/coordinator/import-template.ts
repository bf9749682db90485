import type { LoaderFunctionArgs } from '@remix-run/node';
import { successorColumns } from '~/domain/imports/municipalities/successor-table';
import { organisationColumns, peopleColumns } from '~/domain/imports/register/columns';
import { csvDownload } from '~/web/csv.server';
import { enter } from '~/web/enter.server';

const tables: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  people: peopleColumns,
  organisations: organisationColumns,
  successors: successorColumns,
};

/** An empty table with the headings we recognise; of people when nothing else is asked for. */
export async function loader(args: LoaderFunctionArgs) {
  const { t } = await enter(args, 'routes/coordinator/import-template');
  const asked = new URL(args.request.url).searchParams.get('tabel') ?? '';
  const name = asked === 'organisations' || asked === 'successors' ? asked : 'people';
  const headings = Object.values(tables[name] ?? peopleColumns).map(([heading = '']) => heading);
  return csvDownload([headings], `${t(`imports:template.${name}`)}.csv`);
}
