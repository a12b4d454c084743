import { CompareButton } from '../features/compare/compare-button.tsx';
import { FiguresEditor } from '../features/lists/own-figures/figures-editor.tsx';
import { ProfilePage } from '../features/profile/profile-page.tsx';

/** A school's profile, with what other features add to it. */
export function Profile() {
  return <ProfilePage actions={<CompareButton />} figures={<FiguresEditor />} />;
}
