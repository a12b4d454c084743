import { describe, expect, it } from 'vitest';
import { cleanName, namesIn } from '../../../../src/compiler/directory/clean-names.ts';

describe('a name of the open list', () => {
  it.each([
    ['Arts &amp; Crafts College', 'Arts & Crafts College'],
    ['&#1052;&#1043;&#1059; University', 'МГУ University'],
    ['Gogte Institute of Technology http://www.git.edu', 'Gogte Institute of Technology'],
    ['Riverside University, 12 Main Street, 45017 Cantera', 'Riverside University'],
    ['The University of Brighton', 'University of Brighton'],
    ['"Valahia" University', 'Valahia" University'.replace('"', '')],
    ['\ufeffDolnośląska Szkoła Wyższa', 'Dolnośląska Szkoła Wyższa'],
    ['Silliman\u202eUniversity', 'SillimanUniversity'],
    ['Institute name: Somaiya Institute of Engineering', 'Somaiya Institute of Engineering'],
    ['University of Applied Sciences (ehem. BiTS', 'University of Applied Sciences'],
  ])('%s is shown as %s', (given, shown) => {
    expect(cleanName(given)).toBe(shown);
  });

  it.each(['Chalmers tekniska h\ufffdgskola', 'UniversitÃ© de Lyon', '???? ??????', 'https://www.inn.no/', '1', ''])(
    '%s is none',
    (given) => {
      expect(cleanName(given)).toBeNull();
    },
  );

  it('is given once, and marks and remarks of the list are none', () => {
    expect(namesIn('Altai State University\r\nAltai State University\n.group\n# for teachers\n')).toEqual([
      'Altai State University',
    ]);
  });
});
