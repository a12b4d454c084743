import { renderPart } from '../../../../support/render.tsx';
import { fireEvent, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { SearchField } from '../../../../../src/renderer/features/lists/search-field.tsx';
import { longestListQuery } from '../../../../../src/shared/contract/limits.ts';
import { languages } from '../../../../../src/shared/domain/language.ts';
import { searchedFor } from '../../../../support/catalogs.ts';

it.each(languages)(
  'says in %s of what is longer than a search of the lists that its beginning was searched for',
  (language) => {
    const { router } = renderPart(<SearchField text="" />, { path: '/saved', language });
    const field = screen.getByRole('searchbox');
    field.focus();
    const typed = 'a'.repeat(longestListQuery + 4);
    fireEvent.change(field, { target: { value: typed } });
    expect(field).toHaveProperty('value', typed);
    expect(screen.getByRole('status').textContent).toBe(searchedFor(language, typed.length, longestListQuery));
    expect(router.state.location.search).toBe(`?text=${typed.slice(0, longestListQuery)}`);
  },
);
