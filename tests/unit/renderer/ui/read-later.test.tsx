import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { readLater } from '../../../../src/renderer/ui/read-later.tsx';

it('draws a part once it is read', async () => {
  const Told = readLater(() => Promise.resolve({ Told: ({ what }: { what: string }) => <p>{what}</p> }), 'Told');
  render(<Told what="Read" />);
  expect(await screen.findByText('Read')).toBeTruthy();
});

it('leaves what stands beside it where the part cannot be read', async () => {
  const { promise, reject } = Promise.withResolvers<{ Told: () => null }>();
  const Told = readLater(() => promise, 'Told');
  const { container } = render(
    <main>
      <Told />
      <p>Beside</p>
    </main>,
  );
  reject(new Error('The script did not come.'));
  await expect.poll(() => container.textContent).toBe('Beside');
});
