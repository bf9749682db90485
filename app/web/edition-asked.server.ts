/** The edition of a report that an address asks for (`?editie=1`); the latest without it, or when it is no number. */
export function editionAsked(request: Request): number | undefined {
  const asked = new URL(request.url).searchParams.get('editie') ?? '';
  return /^[1-9]\d?$/.test(asked) ? Number(asked) : undefined;
}
