import type { LibrarySearch } from '~/domain/findings/library/library-search';
import { useT } from '~/i18n/use-t';
import { Button } from '~/ui/primitives/button';
import { Form } from '~/ui/primitives/form';
import { startForm } from '~/ui/primitives/form-state';
import { HiddenField } from '~/ui/primitives/hidden-field';
import { TextField } from '~/ui/primitives/text-field';

/** Words to look for, within what is chosen already. */
export function LibrarySearchForm({ search }: { search?: LibrarySearch }) {
  const t = useT('library');
  return (
    <div className="lk-library-search">
      <Form method="get" action="/leren/bevindingen" search inline label={t('search.label')}>
        <TextField
          form={startForm({ q: search?.words ?? '' })}
          name="q"
          label={t('search.words')}
          description={t('search.words-hint')}
          type="search"
          maxLength={200}
          optional
        />
        {search?.facets.map(({ taxonomy, code }) => (
          <HiddenField key={`${taxonomy} ${code}`} name={taxonomy} value={code} />
        ))}
        <div className="lk-actions">
          <Button icon="search">{t('search.go')}</Button>
        </div>
      </Form>
    </div>
  );
}
