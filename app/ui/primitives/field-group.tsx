import type { ReactNode } from 'react';

/** Questions that belong together, under one heading. */
export function FieldGroup({
  title,
  description,
  children,
}: {
  title: string;
  description?: ReactNode;
  children: ReactNode;
}) {
  return (
    <fieldset className="lk-field-group">
      <legend className="nl-heading nl-heading--level-3">{title}</legend>
      {description && <p className="nl-paragraph">{description}</p>}
      {children}
    </fieldset>
  );
}
