import { properties, type PropertyId } from '../../../shared/domain/properties/dictionary.ts';
import { propertyGroups } from '../../../shared/domain/properties/property.ts';
import { useReader } from '../../ui/use-reader.ts';

/** Properties to choose from, in the groups of a profile. */
export function PropertyOptions({
  offered,
  keyOf,
}: {
  offered: readonly PropertyId[];
  /** Under which one is chosen, where that is not its id. */
  keyOf?: (id: PropertyId) => string;
}) {
  const { say } = useReader();
  const groups = propertyGroups.filter((group) => offered.some((id) => properties[id].group === group));
  return groups.map((group) => (
    <optgroup key={group} label={say(`group.${group}`)}>
      {offered
        .filter((id) => properties[id].group === group)
        .map((id) => (
          <option key={id} value={keyOf?.(id) ?? id}>
            {say(`property.${id}.label`)}
          </option>
        ))}
    </optgroup>
  ));
}
