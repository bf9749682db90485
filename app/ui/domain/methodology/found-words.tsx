import { Fragment } from 'react';
import { foundMark } from '~/domain/resources/found-mark';

/** A snippet with what was found marked. */
export function FoundWords({ snippet }: { snippet: string }) {
  return snippet.split(foundMark.start).map((piece, index) => {
    const [found, ...rest] = piece.split(foundMark.end);
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one snippet never change places
      <Fragment key={index}>
        {index > 0 ? <mark>{found}</mark> : found}
        {rest.join('')}
      </Fragment>
    );
  });
}
