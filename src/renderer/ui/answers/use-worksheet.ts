import { useCall } from '../../host/use-call.ts';
import { useHome } from '../../host/use-home.ts';

/** ISO 4217 for no currency: nothing is converted while the person has none. */
const none = 'XXX';

/** What all the years at a school cost, in the person's currency, of the programme named or of the one they would look for. */
export function useWorksheet(slug: string, programme: string | null) {
  const home = useHome();
  const call = useCall(
    'costs.worksheet',
    {
      slug,
      currency: home.currency ?? none,
      ...(programme !== null && { programme }),
      ...(home.field !== null && { field: home.field }),
      ...(home.language !== null && { language: home.language }),
    },
    { enabled: home.isKnown, keepPrevious: (previous) => previous.slug === slug },
  );
  return { ...call, currency: home.currency };
}
