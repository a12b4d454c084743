import { asWritten } from '../../as-written.ts';
import { attestations, documentKinds, documentsText, readDocuments, type WantedDocument } from '../../documents.ts';
import { textual } from './texts.ts';
import type { Given, GivenDocument, Value, ValueType, Wrong } from './value-type.ts';

const asGiven = (one: GivenDocument) => (typeof one === 'string' ? { kind: one } : one);
const listOf = <Item>(one: Item | readonly Item[] | undefined): readonly Item[] =>
  one === undefined ? [] : Array.isArray(one) ? (one as readonly Item[]) : [one as Item];

/** The documents that a source file lists, or what is wrong with the first that is none. */
function documentsOf(value: Given['value'], property: string): readonly WantedDocument[] | Wrong {
  const given = typeof value === 'string' ? [value] : Array.isArray(value) ? (value as readonly GivenDocument[]) : null;
  if (given === null || given.length === 0)
    return { wrong: { code: 'value.takesDocuments', property, given: asWritten(value) } };
  const documents: WantedDocument[] = [];
  for (const { kind, attested } of given.map(asGiven)) {
    const known = documentKinds.find((one) => one === kind);
    if (known === undefined) return { wrong: { code: 'value.noDocument', given: kind, choices: documentKinds } };
    if (documents.some((one) => one.kind === known)) return { wrong: { code: 'value.documentTwice', given: kind } };
    const ways = listOf(attested).map((way) => attestations.find((one) => one === way) ?? way);
    const strange = ways.find((way) => !attestations.some((one) => one === way));
    if (strange !== undefined) return { wrong: { code: 'value.noAttestation', given: strange, choices: attestations } };
    documents.push({ kind: known, attested: ways as WantedDocument['attested'] });
  }
  return documents;
}

/** A program of another version may have written what this one cannot read. */
const documentsIn = ({ text }: Value) => readDocuments(text.en) ?? [];
const waysOf = ({ attested }: WantedDocument) => [...attested].sort().join();

/** What an applicant hands in: a list of kinds, each with the attestation it needs. */
export const documents: ValueType = {
  ...textual,
  name: 'documents',
  entry: 'documents',
  read: ({ property, value, unit }) => {
    if (unit !== undefined) return { at: 'unit', wrong: { code: 'value.noUnit', property, given: unit } };
    const read = documentsOf(value, property);
    return 'wrong' in read ? read : { fact: { text: { en: documentsText(read) }, number: null, unit: null } };
  },
  write: ({ text }, _property, pen) => {
    const wanted = readDocuments(text.en);
    if (wanted === null) return pen.text(text);
    const written = wanted.map(({ kind, attested }) => {
      const document = pen.say(`document.kind.${kind}`);
      const ways = pen.list(attested.map((way) => pen.say(`document.attested.${way}`)));
      return ways === '' ? document : pen.say('document.attestedAs', { document, ways });
    });
    return pen.list(written);
  },
  compare: {
    key: ({ text }) => text.en,
    // Each source lists what it thinks of; only another attestation of one document contradicts.
    agree: (a, b) =>
      documentsIn(a).every((one) => {
        const other = documentsIn(b).find(({ kind }) => kind === one.kind);
        return (
          other === undefined ||
          one.attested.length === 0 ||
          other.attested.length === 0 ||
          waysOf(other) === waysOf(one)
        );
      }),
    aspects: [],
  },
  // The shorter list first.
  sort: (a, b) => documentsIn(a).length - documentsIn(b).length || textual.sort(a, b),
};
