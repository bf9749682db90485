import type { Role } from '~/domain/accounts/role';
import { useT } from '~/i18n/use-t';
import { usePage } from '~/ui/page-context';
import { Button } from '~/ui/primitives/button';
import { Card } from '~/ui/primitives/card';
import { CardGrid } from '~/ui/primitives/card-grid';
import { Form } from '~/ui/primitives/form';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';

interface DemonstrationPeopleProps {
  groups: readonly {
    readonly role: Role;
    readonly people: readonly { readonly id: string; readonly name: string }[];
  }[];
}

/** One button per person to become, where everybody is made up. */
export function DemonstrationPeople({ groups }: DemonstrationPeopleProps) {
  const t = useT('account');
  const shell = useT('shell');
  const { search } = usePage();
  return (
    <Section title={t('demonstration.title')} id="demonstratie">
      <Paragraph>{t('demonstration.text')}</Paragraph>
      <CardGrid>
        {groups.map(({ role, people }) => (
          <Card key={role} title={shell(`roles.${role}`)}>
            <Form action={`/inloggen/demonstratie${search}`} label={shell(`roles.${role}`)}>
              <div className="lk-actions">
                {people.map(({ id, name }) => (
                  <Button
                    key={id}
                    kind="secondary"
                    icon="person"
                    name="personId"
                    value={id}
                    label={t('demonstration.become', { name, role: shell(`roles.${role}`) })}
                  >
                    {name}
                  </Button>
                ))}
              </div>
            </Form>
          </Card>
        ))}
      </CardGrid>
    </Section>
  );
}
