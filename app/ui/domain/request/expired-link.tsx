import { Page } from '~/ui/layout/page';
import { Button } from '~/ui/primitives/button';
import { Form } from '~/ui/primitives/form';
import { SubmitRow } from '~/ui/primitives/submit-row';

interface ExpiredLinkProps {
  title: string;
  text: string;
  button: string;
  /** Where a new link is asked for. */
  action: string;
}

/** A link whose time is up, while what it opens is still there. */
export function ExpiredLink({ title, text, button, action }: ExpiredLinkProps) {
  return (
    <Page title={title} lead={text} width="text">
      <Form action={action}>
        <SubmitRow>
          <Button icon="mail">{button}</Button>
        </SubmitRow>
      </Form>
    </Page>
  );
}
