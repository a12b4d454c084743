import type { ReferenceDatabase, UserDatabase } from '../../database/open.ts';
import { findEntity } from '../../database/reference/entity.ts';
import type { PlanFact } from '../../database/reference/plan-facts.ts';
import { listAdditionsOn } from '../../database/user/additions.ts';
import { figuresOn, withFigures } from './lay-over.ts';

/** Returns the dates for applications that the person added to a school or to one of its programmes, as a plan has those of sources. */
export function addedPlanFacts(reference: ReferenceDatabase, user: UserDatabase, slug: string): readonly PlanFact[] {
  const isDate = ({ body }: { readonly body: { readonly property?: unknown } }) =>
    body.property === 'application-deadline';
  if (!listAdditionsOn(user, slug).some(isDate)) return [];
  const school = findEntity(reference, slug, 'institution');
  if (!school) return [];
  const { programmes } = withFigures(user, school);
  return figuresOn(user, school)
    .filter(({ claim }) => claim.property === 'application-deadline')
    .map(({ programme, claim }) => {
      const of = programmes.find((one) => one.slug === programme);
      return {
        property: claim.property,
        value: claim.text.en,
        scope: claim.scope,
        asOf: claim.asOf,
        source: claim.source,
        programme: of ? { slug: of.slug, title: of.title } : null,
      };
    });
}
