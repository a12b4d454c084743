import { expect, test } from 'vitest';
import { withoutIndentation } from '../../../scripts/without-indentation.ts';

test('a script keeps its lines and loses the tabs that they begin with', () => {
  expect(withoutIndentation('function a() {\n\tif (b) {\n\t\treturn "\\t";\n\t}\n}\n')).toBe(
    'function a() {\nif (b) {\nreturn "\\t";\n}\n}\n',
  );
});

test('a text over several lines keeps them, and what is reckoned within it does not', () => {
  const text = 'const a = `x\n\ty ${b(\n\t\t1\n\t)}\n\tz`;\n\tconst c = `\n\t`;\n';
  expect(withoutIndentation(text)).toBe('const a = `x\n\ty ${b(\n1\n)}\n\tz`;\nconst c = `\n\t`;\n');
});
