import { openWindow, tell } from '../../../support/whole-window.tsx';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { fullSize } from '../../../support/results.ts';
import { expectListed, save, songhua } from '../../../support/saved-page.ts';

const tags = [
  '<script>ran()</script>',
  '<img src=x onerror=ran()>',
  '<svg onload=ran()>',
  '<iframe srcdoc="<script>parent.ran()</script>"></iframe>',
  '<a href="javascript:ran()">a</a>',
  '<style>*{display:none}</style>',
  '<base href="http://192.0.2.1/">',
  '<meta http-equiv=refresh content="0;url=http://192.0.2.1/">',
  '<form action=http://192.0.2.1><input></form>',
  '<math><mi xlink:href="javascript:ran()">',
  '<link rel=stylesheet href=http://192.0.2.1/x.css>',
  '<video><source onerror=ran()></video>',
  '<details open ontoggle=ran()>',
  '<object data="javascript:ran()">',
  '{{constructor.constructor("ran()")()}}',
  '${ran()}',
  '%{ran()}',
  '&lt;script&gt;ran()&lt;/script&gt;',
  '<b>bold</b> & "quoted"',
  '<!--',
  ']]>',
  '</textarea><script>ran()</script>',
  '</title><script>ran()</script>',
  '\u202Eevil',
  '\u0000<script>ran()</script>',
];
const wrappers: readonly ((payload: string) => string)[] = [
  (it) => it,
  (it) => `"'>${it}`,
  (it) => it.toUpperCase(),
  (it) => `${it}${it}`,
  (it) => `中文${it}`,
  (it) => ` ${it} `,
  (it) => it.replace(/</g, '<\u200b'),
  (it) => `{count, plural, one {${it}} other {}}`,
];
/** Each of them once, in every way in turn; all of them in all ways in a soak. */
const payloads = fullSize
  ? wrappers.flatMap((wrap) => tags.map(wrap))
  : tags.map((tag, at) => (wrappers[at % wrappers.length] as (payload: string) => string)(tag));

const elements = () => document.body.querySelectorAll('*').length;

// That none of it runs in a browser, on any screen, is what tests/integration/content-is-text.test.ts looks at.
describe('what is typed', () => {
  it('is text and nothing else in a note among the saved schools', async () => {
    const { backend } = await openWindow('/saved', { keep: (kept) => save(kept, [songhua]) });
    await expectListed([songhua]);
    const note = document.querySelector('main ol[data-bookmarks] textarea');
    const write = async (body: string) => {
      await tell(backend, 'notes.set', { slug: songhua.slug, body });
      // NUL is no character of a text; what the backend keeps is what must be shown.
      const kept = await tell(backend, 'notes.get', { slug: songhua.slug });
      await waitFor(() => {
        expect(note).toHaveProperty('value', kept.body);
      });
    };
    await write('plain');
    const before = elements();
    for (const payload of payloads) {
      await write(`note: ${payload}`);
      expect(elements(), payload).toBe(before);
    }
  });

  it('is text and nothing else in the search box and in its results', async () => {
    const { words } = await openWindow('/sources');
    const box = screen.getByRole<HTMLInputElement>('combobox', { name: words.search.label });
    box.focus();
    for (const payload of payloads) {
      fireEvent.change(box, { target: { value: payload } });
      expect(box.value).toBe(payload);
      await waitFor(() => {
        expect(document.querySelector('search [role="status"]')?.textContent).toMatch(/result/i);
      });
      const made = document.querySelectorAll(
        'search :is(script, img, iframe, form form, style, base, meta, object, b)',
      );
      expect(made, payload).toHaveLength(0);
    }
  });

  it('is text and nothing else on the page of results, in its title and in its address', async () => {
    const nothing = '<img src=x onerror=ran()> qqqqzzzz';
    const { router } = await openWindow('/sources');
    await router.navigate(`/search?text=${encodeURIComponent(nothing)}`);
    await waitFor(() => {
      expect(screen.getByRole('main').textContent).toContain(nothing);
      expect(document.title).toContain('<img src=x');
    });
    expect(document.querySelectorAll('main img, main script')).toHaveLength(0);
  });

  it('would be seen by these tests, were it markup', () => {
    const before = elements();
    for (const tag of ['<img src=x onerror=ran()>', '<b>bold</b>', '<svg onload=ran()>']) {
      const host = document.createElement('div');
      document.body.append(host);
      const plain = elements();
      host.innerHTML = tag;
      expect(elements(), tag).toBeGreaterThan(plain);
      host.remove();
    }
    expect(elements()).toBe(before);
  });
});
