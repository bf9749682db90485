import type { ReactNode } from 'react';

/** Capitals and digits with hyphens between: a reference such as LR-222-333-444. */
const code = /(\b[A-Z\d]+(?:-[A-Z\d]+)+\b)/;

/** A text in which no line ends inside a code; what is more than text stays as it is. */
export function unbrokenCodes(children: ReactNode): ReactNode {
  if (typeof children !== 'string' || !code.test(children)) return children;
  const [before, found, ...after] = children.split(code);
  return (
    <>
      {before}
      <span className="lk-unbroken">{found}</span>
      {unbrokenCodes(after.join(''))}
    </>
  );
}
