import { renderPart } from '../../../../../support/render.tsx';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { OrderHandle } from '../../../../../../src/renderer/features/lists/rows/order-handle.tsx';

function List({ names }: { names: readonly string[] }) {
  const [order, setOrder] = useState(names);
  return (
    <ol>
      {order.map((name, index) => (
        <li key={name}>
          <OrderHandle
            label={`Place of ${name}`}
            hint="hint"
            index={index}
            count={order.length}
            moveTo={(to) => {
              setOrder(order.filter((one) => one !== name).toSpliced(to, 0, name));
            }}
            startDrag={vi.fn()}
          />
        </li>
      ))}
    </ol>
  );
}

const order = () =>
  screen.getAllByRole('button', { name: /^Place of/ }).map((one) => one.getAttribute('aria-label')?.at(-1));
const handle = (name: string) => screen.getByRole('button', { name: `Place of ${name}` });
const choices = () => screen.queryByRole('group');
const offered = () =>
  within(screen.getByRole('group'))
    .getAllByRole('button')
    .map((one) => one.textContent);

describe('the handle of an entry, for whoever can neither drag nor has arrow keys', () => {
  it('offers at a press where the entry can go, and goes there with the focus on it', async () => {
    const { user } = renderPart(<List names={['A', 'B', 'C']} />);
    await user.click(handle('A'));
    expect(offered()).toEqual(['One down', 'To the end']);
    await user.click(screen.getByRole('button', { name: 'To the end' }));
    expect(order()).toEqual(['B', 'C', 'A']);
    expect(choices()).toBeNull();
    expect(document.activeElement).toBe(handle('A'));
    await user.click(handle('C'));
    expect(offered()).toEqual(['One up', 'One down']);
    await user.click(screen.getByRole('button', { name: 'One up' }));
    expect(order()).toEqual(['C', 'B', 'A']);
  });

  it('offers each place once, wherever the entry stands', async () => {
    const names = ['A', 'B', 'C', 'D'];
    const { user } = renderPart(<List names={names} />);
    const all: (string | null)[][] = [];
    for (const name of names) {
      await user.click(handle(name));
      all.push(offered());
      await user.keyboard('{Escape}');
    }
    expect(all).toEqual([
      ['One down', 'To the end'],
      ['One up', 'One down', 'To the end'],
      ['One up', 'One down', 'To the beginning'],
      ['One up', 'To the beginning'],
    ]);
  });

  it('offers the same by Enter, and goes away as the keyboard goes on', async () => {
    const { user } = renderPart(<List names={['A', 'B']} />);
    handle('B').focus();
    await user.keyboard('{Enter}');
    expect(offered()).toEqual(['One up']);
    handle('A').focus();
    await waitFor(() => {
      expect(choices()).toBeNull();
    });
  });

  it('offers nothing after a drag, nor where there is no other place', async () => {
    const { user, unmount } = renderPart(<List names={['A', 'B']} />);
    fireEvent.pointerDown(handle('A'), { clientY: 10 });
    fireEvent.click(handle('A'), { clientY: 60, detail: 1 });
    expect(choices()).toBeNull();
    unmount();
    renderPart(<List names={['A']} />);
    await user.click(handle('A'));
    expect(choices()).toBeNull();
  });
});
