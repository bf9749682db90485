const furthest = 10_000;

/** Which page of a list is asked for (`?pagina=`); the first when that is no page. */
export function pageNumber(asked: URLSearchParams): number {
  const page = Number(asked.get('pagina'));
  return Number.isInteger(page) && page >= 1 && page <= furthest ? page : 1;
}
