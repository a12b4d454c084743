/** What a school may ask an applicant to hand in. */
export const documentKinds = [
  'application-form',
  'passport',
  'photograph',
  'diploma',
  'transcript',
  'recognition',
  'medical-form',
  'hiv-certificate',
  'vaccination',
  'police-record',
  'bank-proof',
  'guarantor',
  'recommendation',
  'language-certificate',
  'exam-certificate',
  'study-plan',
  'curriculum-vitae',
  'birth-certificate',
  'parents-consent',
  'visa',
  'insurance',
] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** What makes a document count abroad. */
export const attestations = ['translated', 'notarised', 'legalised', 'apostille', 'original', 'copy'] as const;
export type Attestation = (typeof attestations)[number];

/** A document, with what attestation it needs. */
export interface WantedDocument {
  readonly kind: DocumentKind;
  readonly attested: readonly Attestation[];
}

/** Whether a text names a kind of document. */
export function isDocumentKind(text: string): text is DocumentKind {
  return documentKinds.some((kind) => kind === text);
}

function isAttestation(text: string): text is Attestation {
  return attestations.some((one) => one === text);
}

/** Returns documents as one text: `passport; diploma: translated + notarised`. */
export function documentsText(documents: readonly WantedDocument[]): string {
  return documents
    .map(({ kind, attested }) => (attested.length > 0 ? `${kind}: ${attested.join(' + ')}` : kind))
    .join('; ');
}

/** Returns the documents that a text names; null where it names any other thing. */
export function readDocuments(text: string): readonly WantedDocument[] | null {
  const documents = text.split('; ').map((one) => {
    const [kind = '', attested] = one.split(': ');
    return { kind, attested: attested?.split(' + ') ?? [] };
  });
  const known = documents.flatMap(({ kind, attested }) =>
    isDocumentKind(kind) && attested.every(isAttestation) ? [{ kind, attested }] : [],
  );
  return known.length === documents.length ? known : null;
}
