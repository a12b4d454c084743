import { expect, it } from 'vitest';
import { inSmallLetters } from '../../../../src/renderer/app/small-letters.ts';

const at = (address: string, slug?: string) => {
  const { pathname, search, hash } = new URL(address, 'http://localhost');
  return inSmallLetters({ pathname, search, hash }, slug);
};

it('leads from a slug in capitals to that in small letters, with all the rest of the address', () => {
  expect(at('/institutions/Kazan-University?beside=b#costs', 'Kazan-University')).toBe(
    '/institutions/kazan-university?beside=b#costs',
  );
  expect(at('/institutions/KAZAN/costs', 'KAZAN')).toBe('/institutions/kazan/costs');
  expect(at('/print/profile/Kazan?short=1&mine=1', 'Kazan')).toBe('/print/profile/kazan?short=1&mine=1');
  expect(at('/compare?school=Kazan&school=omsk&currency=USD')).toBe('/compare?school=kazan&school=omsk&currency=USD');
});

it('leaves alone what is in small letters, what is no slug, and what of an address is another thing', () => {
  expect(at('/institutions/kazan?beside=omsk', 'kazan')).toBeNull();
  expect(at('/institutions/Kazan%20University', 'Kazan University')).toBeNull();
  expect(at('/search?text=Kazan')).toBeNull();
  expect(at('/browse?country=CN')).toBeNull();
  expect(at('/compare?school=KSMU&text=KSMU')).toBe('/compare?school=ksmu&text=KSMU');
});
