/** The beginning of a list as the public interface gives it, of somebody who does not exist. */
export function exampleAnswer(origin: string) {
  const slug = 'noor-voorbeeld';
  return {
    items: [
      {
        slug,
        url: `${origin}/api/v1/reviewers/${slug}`,
        page: `${origin}/register/${slug}`,
        name: 'Noor Voorbeeld',
        reviewerLevel: 'experienced',
        isSupervisor: false,
        employer: null,
        careDomain: 'youth',
        themes: ['neglect', 'complex-divorce'],
        provinces: ['PV20'],
        showsAvailability: true,
        firstAvailableMonth: '2027-03',
        distanceKm: null,
      },
    ],
    total: 1,
    page: 1,
    pages: 1,
    perPage: 20,
    corrections: [],
    unknownWords: [],
    near: null,
  };
}
