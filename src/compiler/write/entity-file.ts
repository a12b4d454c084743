import type { Tier } from '../../shared/domain/kinds.ts';
import type { AllianceFile, InstitutionFile, OrganizationFile } from '../format/files.ts';
import type { Located } from '../source-text.ts';

/** An entity of whichever folder, in one shape: what a folder lacks is empty. */
export interface EntityFile extends Located<
  Omit<InstitutionFile, 'place' | 'tier'> & Pick<OrganizationFile, 'place'> & { readonly tier: Tier }
> {
  readonly type: 'institution' | 'alliance' | 'organization';
  readonly members: AllianceFile['members'];
}
