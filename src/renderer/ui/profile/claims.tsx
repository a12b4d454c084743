import { useTranslations } from 'use-intl';
import type { Claim, Entity } from '../../../shared/contract/values.ts';
import { groupClaims, type ClaimGroup } from '../../../shared/domain/disagreement.ts';
import { properties, propertyIds } from '../../../shared/domain/properties/dictionary.ts';
import { propertyGroups, type PropertyGroup } from '../../../shared/domain/properties/property.ts';
import { Explained } from '../explained.tsx';
import { useReader } from '../use-reader.ts';
import styles from './claims.module.css';
import { ClaimGroups, ClaimState } from './claim-values.tsx';
import { RowAction } from './row-action.tsx';

type Group = ClaimGroup<Claim>;

function PropertyClaims({ property, groups }: { property: (typeof propertyIds)[number]; groups: readonly Group[] }) {
  const { say } = useReader();
  return (
    <tr>
      <th scope="row">
        <Explained
          label={say(`property.${property}.label`)}
          meaning={say(`property.${property}.meaning`)}
          term={property}
        >
          <RowAction property={property} programme={null} />
        </Explained>
        <ClaimState groups={groups} />
      </th>
      <td>
        <ClaimGroups groups={groups} pictured={pictureWidth} />
      </td>
    </tr>
  );
}

const pictureWidth = 320;

/** The claims on an entity as one table a group, in the order in which a student asks. */
export function Claims({
  entity,
  only,
  without = [],
}: {
  entity: Pick<Entity, 'claims'> & Partial<Pick<Entity, 'type' | 'kind'>>;
  only?: readonly PropertyGroup[];
  without?: readonly PropertyGroup[];
}) {
  const t = useTranslations('group');
  const tk = useTranslations('kind');
  const tp = useTranslations('profile');
  const groups = groupClaims(entity.claims);
  return propertyGroups
    .filter((name) => (only?.includes(name) ?? true) && !without.includes(name))
    .map((name) => {
      const rows = propertyIds
        .filter((id) => properties[id].group === name)
        .map((id) => ({ id, groups: groups.filter((group) => group.property === id) }))
        .filter((row) => row.groups.length > 0);
      if (rows.length === 0) return null;
      return (
        <section key={name}>
          <table className={styles.figures}>
            {/* What says of an alliance what it is says of a company or a ministry what that is. */}
            <caption>
              {name === 'alliance' && entity.kind && entity.type === 'organization' ? tk(entity.kind) : t(name)}
            </caption>
            <thead className="visually-hidden">
              <tr>
                <th scope="col">{tp('figure')}</th>
                <th scope="col">{tp('value')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <PropertyClaims key={row.id} property={row.id} groups={row.groups} />
              ))}
            </tbody>
          </table>
        </section>
      );
    });
}
