import { realBackend, renderPart } from '../../../../support/render.tsx';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { World } from '../../../../../src/renderer/features/settings/world.tsx';
import { failure, ok, type Result } from '../../../../../src/shared/result.ts';
import { answerWith } from '../../../../support/fake-bridge.ts';
import { rorRecord } from '../../../../support/world-dump.ts';

const schools = [
  rorRecord('05newsc00', ['New Volga University']),
  rorRecord('06newsc00', ['Newer Volga University']),
  rorRecord('07ended00', ['Ended College'], { status: 'inactive' }),
  rorRecord('08cnnc000', ['Clinic of the Volga'], { types: ['healthcare'] }),
];
const fileOf = (content: unknown, name = 'v1.58-ror-data.json') => new File([JSON.stringify(content)], name);
const choose = async (user: ReturnType<typeof renderPart>['user'], file: File) => {
  await user.upload(await screen.findByLabelText('Choose ROR’s file (.zip or .json)'), file);
};
const number = (name: RegExp) => within(screen.getByRole('row', { name })).getByRole('cell').textContent;

describe('the schools of the world, in Settings', () => {
  it('are told of before they are brought in, are in, and are taken away again', async () => {
    realBackend();
    const { user } = renderPart(<World />);
    expect(await screen.findByText('No file has been brought in.')).toBeDefined();
    await choose(user, fileOf(schools));
    expect(await screen.findByText('4 records in it')).toBeDefined();
    expect(number(/Active schools/)).toBe('2');
    expect(number(/New here/)).toBe('2');
    await user.click(screen.getByRole('checkbox', { name: /Bring in the others/ }));
    expect(number(/New here/)).toBe('3');
    await user.click(screen.getByRole('checkbox', { name: /Bring in the others/ }));
    await user.click(screen.getByRole('button', { name: 'Bring them in' }));
    expect(await screen.findByText('2 schools are new here.')).toBeDefined();
    expect(await screen.findByText('v1.58-ror-data.json')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Remove' }));
    await waitFor(() => {
      expect(screen.queryByText('v1.58-ror-data.json')).toBeNull();
    });
  });

  it('are left, and nothing is kept of them', async () => {
    const backend = realBackend();
    const { user } = renderPart(<World />);
    await choose(user, fileOf(schools));
    await user.click(await screen.findByRole('button', { name: 'Leave them out' }));
    expect(screen.queryByText('4 records in it')).toBeNull();
    expect(await backend.dispatch('world.get', {})).toMatchObject({ ok: true, value: { state: 'none' } });
  });

  it('are refused with the number of the record that is wrong, and another file can be chosen', async () => {
    realBackend();
    const { user } = renderPart(<World />);
    await choose(user, fileOf([...schools, rorRecord('05newsc00', ['Again'])]));
    expect((await screen.findByRole('alert')).textContent).toContain('Records 1 and 5 have the same id');
    await choose(user, fileOf({ no: 'list' }));
    await waitFor(() => {
      expect(screen.getByRole('alert').textContent).toContain('It is no dump of ROR');
    });
    await choose(user, fileOf(schools));
    expect(await screen.findByText('4 records in it')).toBeDefined();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('say how far their file has come, and stop when they are told to', async () => {
    const backend = realBackend();
    let end: (result: Result<never>) => void = () => undefined;
    answerWith((name, input) => {
      if (name === 'world.preview')
        return new Promise((resolve) => {
          end = resolve;
        });
      if (name === 'world.progress')
        return Promise.resolve(ok({ underWay: { task: 'look', step: 'reading', records: 4_000 } }));
      if (name === 'world.cancel') {
        end(failure('unavailable', 'You stopped it; nothing was changed.', { stopped: true }));
        return Promise.resolve(ok({ stopped: true }));
      }
      return backend.dispatch(name, input);
    });
    const { user } = renderPart(<World />);
    await choose(user, fileOf(schools));
    expect(await screen.findByText('Reading the file…')).toBeDefined();
    expect(await screen.findByText('4,000 records')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Stop' }));
    await waitFor(() => {
      expect(screen.queryByText('Reading the file…')).toBeNull();
    });
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
