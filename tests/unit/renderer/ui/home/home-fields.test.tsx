import { realBackend, renderPart } from '../../../../support/render.tsx';
import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useHome } from '../../../../../src/renderer/host/use-home.ts';
import { HomeFields } from '../../../../../src/renderer/ui/home/home-fields.tsx';
import { HomeOffer } from '../../../../../src/renderer/ui/home/home-offer.tsx';

function Told() {
  const { country, currency, field, language } = useHome();
  return <output>{[country, currency, field, language].map((part) => part ?? '-').join(' ')}</output>;
}

const told = async (text: string) => {
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe(text));
};

describe('from where the person asks', () => {
  it('is kept as it is chosen, and every view that reads it follows', async () => {
    realBackend();
    const { user } = renderPart(
      <>
        <HomeFields />
        <Told />
      </>,
    );
    await told('- - - -');
    await user.selectOptions(await screen.findByLabelText('Where I will practise'), 'IN');
    await told('IN INR - -');
    await user.selectOptions(screen.getByLabelText('Field of study'), '0912');
    await user.selectOptions(screen.getByLabelText('Language of teaching'), 'en');
    await told('IN INR 0912 en');
    await user.selectOptions(screen.getByLabelText('Field of study'), '');
    await told('IN INR - en');
  });

  it('lets the currency follow the country until another was chosen', async () => {
    realBackend();
    const { user } = renderPart(
      <>
        <HomeFields />
        <Told />
      </>,
    );
    const country = await screen.findByLabelText('Where I will practise');
    await user.selectOptions(country, 'IN');
    await told('IN INR - -');
    await user.selectOptions(country, 'PK');
    await told('PK PKR - -');
    await user.selectOptions(screen.getByLabelText('My currency'), 'USD');
    await told('PK USD - -');
    await user.selectOptions(country, 'NG');
    await told('NG USD - -');
    await user.selectOptions(country, '');
    await told('- USD - -');
  });
});

describe('the offer to say so', () => {
  it('is put away for good, in every window', async () => {
    const backend = realBackend();
    const { user } = renderPart(<HomeOffer />);
    await user.click(await screen.findByRole('button', { name: 'Not now' }));
    await waitFor(() => expect(screen.queryByRole('region')).toBeNull());
    expect(await backend.dispatch('settings.get', {})).toMatchObject({ value: { homeOffered: true } });
  });

  it('stays open while it is filled in, and is gone after', async () => {
    realBackend();
    const { user } = renderPart(<HomeOffer />, { language: 'ru' });
    await user.click(await screen.findByRole('button', { name: 'Выбрать' }));
    await user.selectOptions(await screen.findByLabelText('Где буду работать'), 'RU');
    await waitFor(() => expect((screen.getByLabelText('Моя валюта') as HTMLSelectElement).value).toBe('RUB'));
    await user.click(screen.getByRole('button', { name: 'Готово' }));
    await waitFor(() => expect(screen.queryByRole('region')).toBeNull());
  });
});
