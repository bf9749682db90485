const last = 10_000;

/** The page asked for (`?pagina=`), from 1; the first where that makes no sense. */
export function pageNumber(query: URLSearchParams): number {
  const page = Number(query.get('pagina'));
  return Number.isInteger(page) && page >= 1 && page < last ? page : 1;
}
