import { lazy, Suspense, type ComponentType } from 'react';

/** Returns a part that is read when it is first drawn, being needed hardly ever; nothing stands there until it is read, nor where it cannot be. */
export function readLater<Name extends string, Props extends object>(
  read: () => Promise<Readonly<Record<Name, ComponentType<Props>>>>,
  name: Name,
): ComponentType<Props> {
  const Part = lazy(() =>
    read().then(
      (found) => ({ default: found[name] }),
      () => ({ default: (() => null) as ComponentType<Props> }),
    ),
  );
  return (props) => (
    <Suspense>
      <Part {...props} />
    </Suspense>
  );
}
