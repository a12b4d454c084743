import { renderPart } from '../../../../support/render.tsx';
import { act, fireEvent, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { WorldMap } from '../../../../../src/renderer/ui/map/world-map.tsx';

const points = [
  { slug: 'harbin', name: 'Harbin', latitude: 45.75, longitude: 126.65 },
  { slug: 'moscow', name: 'Moscow', latitude: 55.75, longitude: 37.6 },
];

/** Captures do not exist where there is no pointer. */
Object.assign(SVGElement.prototype, { setPointerCapture: () => undefined });

function map() {
  const open = vi.fn<(slug: string) => void>();
  const shown = renderPart(<WorldMap points={points} label="Map" open={open} />);
  const drawing = screen.getByRole('application', { name: 'Map' });
  const box = () => (drawing.getAttribute('viewBox') ?? '').split(' ').map(Number) as [number, number, number, number];
  const finger = (pointerId: number, kind: 'Down' | 'Move' | 'Up', clientX: number, clientY: number) => {
    fireEvent[`pointer${kind}`](drawing, { pointerId, clientX, clientY, buttons: kind === 'Up' ? 0 : 1, button: 0 });
  };
  return { ...shown, open, drawing, box, finger };
}

describe('the map', () => {
  it('names the towns under the marks, and countries that the outlines name shorter', () => {
    renderPart(
      <WorldMap points={points.map((point) => ({ ...point, town: point.name }))} label="Map" open={() => undefined} />,
    );
    const drawing = screen.getByRole('application', { name: 'Map' });
    const texts = () => [...drawing.querySelectorAll('text[aria-hidden]')].map((text) => text.textContent);
    expect(texts()).toEqual(expect.arrayContaining(['Harbin', 'Moscow']));
    fireEvent.click(screen.getByRole('button', { name: 'World' }));
    expect(texts()).toEqual(expect.arrayContaining(['United States', 'Russia']));
  });

  it('has its buttons beside the picture, where they cover no mark and no name', () => {
    const { drawing } = map();
    for (const button of [
      screen.getByRole('button', { name: 'World' }),
      screen.getByRole('button', { name: 'Come nearer' }),
    ])
      expect(drawing.parentElement?.contains(button)).toBe(false);
  });

  it('moves with the mouse, and the drag opens nothing', () => {
    const { box, finger, open } = map();
    finger(1, 'Down', 400, 250);
    // No drag yet: a press may stray.
    const [x, , width] = box();
    finger(1, 'Move', 402, 250);
    expect(box()[0]).toBe(x);
    finger(1, 'Move', 380, 250);
    finger(1, 'Up', 380, 250);
    expect(box()[0]).toBeGreaterThan(x);
    expect(box()[2]).toBeCloseTo(width, 6);
    fireEvent.click(screen.getByRole('button', { name: 'Harbin' }));
    expect(open).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Harbin' }));
    expect(open.mock.calls).toEqual([['harbin']]);
  });

  it('comes nearer with two fingers, and goes on with the one that stays', () => {
    const { box, finger } = map();
    const [, , width] = box();
    finger(1, 'Down', 460, 250);
    finger(2, 'Down', 500, 250);
    finger(1, 'Move', 440, 250);
    finger(2, 'Move', 520, 250);
    expect(box()[2]).toBeCloseTo(width / 2, 3);
    finger(2, 'Up', 520, 250);
    const [x] = box();
    finger(1, 'Move', 400, 250);
    expect(box()[2]).toBeCloseTo(width / 2, 3);
    expect(box()[0]).toBeGreaterThan(x);
  });

  it('comes nearer with the wheel and with + and goes back with −', () => {
    const { box, drawing } = map();
    const [, , width] = box();
    act(() => {
      drawing.dispatchEvent(new WheelEvent('wheel', { deltaY: -200, cancelable: true }));
    });
    expect(box()[2]).toBeLessThan(width);
    fireEvent.keyDown(drawing, { key: '-' });
    fireEvent.keyDown(drawing, { key: '0' });
    expect(box()[2]).toBeGreaterThanOrEqual(width);
    fireEvent.keyDown(drawing, { key: '+' });
    expect(box()[2]).toBeLessThan(960);
  });

  it.each([
    ['en', 'Russia', /^[125]0*(?:,000)? km$/],
    ['zh', '俄罗斯', /^[125]0*(?:,000)? 公里$/],
    ['ru', 'Россия', /^[125]0*(?:\s000)? км$/],
  ] as const)('names countries and says how long a stretch is, in %s', (language, country, length) => {
    renderPart(<WorldMap points={points} label="Map" open={() => undefined} />, { language });
    const labels = [...document.querySelectorAll('[class*="country"]')].map((one) => one.textContent);
    expect(labels).toContain(country);
    const bar = document.querySelector('[class*="scale"]');
    expect(bar?.textContent).toMatch(length);
    const long = Number.parseFloat((bar as HTMLElement).style.inlineSize);
    expect(long).toBeLessThanOrEqual(160);
    // Its words stand on it.
    expect(long).toBeGreaterThanOrEqual(64);
  });

  it('names what is pointed at', () => {
    const { container } = map();
    fireEvent.pointerEnter(screen.getByRole('button', { name: 'Harbin' }));
    expect(container.querySelector('[class*="name"]')?.textContent).toBe('Harbin');
  });
});
