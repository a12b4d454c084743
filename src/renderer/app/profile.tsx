import { useParams } from 'react-router';
import { AddLink } from '../features/additions/add-link.tsx';
import { OwnAdditions } from '../features/additions/own-additions.tsx';
import { CompareButton } from '../features/compare/compare-button.tsx';
import { FiguresEditor } from '../features/lists/own-figures/figures-editor.tsx';
import { BesideButtons } from '../features/profile/beside-buttons.tsx';
import { ProfileWithPane } from '../features/profile/profile-with-pane.tsx';
import { ProfilePage } from '../features/profile/profile-page.tsx';
import { RowActions } from '../ui/profile/row-action.tsx';

/** A school's profile, with what other features add to it. */
export function Profile() {
  const { slug = '' } = useParams();
  return (
    <RowActions value={(of) => <AddLink slug={slug} {...of} />}>
      <ProfileWithPane>
        <ProfilePage
          actions={
            <>
              <CompareButton />
              <BesideButtons />
            </>
          }
          figures={<FiguresEditor />}
          additions={<OwnAdditions slug={slug} />}
        />
      </ProfileWithPane>
    </RowActions>
  );
}
