import { create } from 'zustand';

/** What was said last to whoever does not see the page; `times` tells the same words said twice apart. */
export const useSaid = create<{ readonly text: string; readonly times: number }>()(() => ({ text: '', times: 0 }));

/** Says aloud what has changed without the keyboard going there. */
export function announce(text: string): void {
  useSaid.setState(({ times }) => ({ text, times: times + 1 }));
}

/** Where it is said. It stands on every page of the window. */
export function Announcements() {
  const { text, times } = useSaid();
  return (
    <div role="status" className="visually-hidden" data-announced={times}>
      {/* Another element each time: the same words again would be no change. */}
      <span key={times}>{text}</span>
    </div>
  );
}
