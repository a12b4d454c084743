import { renderPart } from '../../../support/render.tsx';
import { expect, it } from 'vitest';
import { Sign, type SignTone } from '../../../../src/renderer/ui/sign.tsx';

const drawnBefore = (tone: SignTone) =>
  renderPart(
    <Sign tone={tone} help={null}>
      word
    </Sign>,
  )
    .container.querySelector('path')
    ?.getAttribute('d');

it('draws another mark before what disagrees than before what is to be read with care, and none before the rest', () => {
  const [disagree, warn] = [drawnBefore('disagree'), drawnBefore('warn')];
  expect(disagree).toMatch(/h12.*h12/);
  expect(warn).toBeDefined();
  expect(warn).not.toBe(disagree);
  expect([drawnBefore('quiet'), drawnBefore('good')]).toEqual([undefined, undefined]);
});
