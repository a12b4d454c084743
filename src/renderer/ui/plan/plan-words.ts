import type { PlannedSchool, PlanRecord } from '../../../shared/contract/plan.ts';
import { documentsText, type WantedDocument } from '../../../shared/domain/documents.ts';
import { properties } from '../../../shared/domain/properties/dictionary.ts';
import { markedName } from '../../../shared/domain/writing/entity-name.ts';
import type { Pen } from '../../../shared/domain/writing/pen.ts';
import { writeValue } from '../../../shared/domain/writing/write-value.ts';

/** Returns what a document is called, with the attestation it needs. */
export function documentName(document: WantedDocument, pen: Pen): string {
  return writeValue(
    { text: { en: documentsText([document]) }, number: null, unit: null, qualifier: null },
    properties.documents,
    pen,
  );
}

/** Returns what an entry is called. */
export function entryName({ text, document }: PlanRecord, pen: Pen): string {
  return text ?? (document === null ? '' : documentName({ kind: document, attested: [] }, pen));
}

/** A document to have ready: what sources ask for, then what is the person's own. */
export interface ChecklistItem {
  readonly name: string;
  readonly done: boolean;
  readonly sources: readonly string[];
  readonly kind: WantedDocument['kind'] | null;
  readonly entry: PlanRecord | null;
}

/** Returns the documents of a school as a checklist. */
export function checklistOf({ documents, entries }: PlannedSchool, pen: Pen): readonly ChecklistItem[] {
  const own = entries.filter(({ kind }) => kind === 'document');
  const asked = documents.map(({ kind, attested, sources, pack }): ChecklistItem => {
    const entry = own.find(({ document }) => document === kind) ?? null;
    const name = markedName(documentName({ kind, attested }, pen), pack, pen.language);
    return { name, done: entry?.done ?? false, sources, kind, entry };
  });
  const others = own
    .filter(({ document }) => !documents.some(({ kind }) => kind === document))
    .map((entry): ChecklistItem => ({ name: entryName(entry, pen), done: entry.done, sources: [], kind: null, entry }));
  return [...asked, ...others];
}

/** How far it has come for one student. */
export function studentStage({ person, list, stage }: PlannedSchool['students'][number], { say }: Pen): string {
  return say('students.staged', { person: person ?? list, stage: say(`plan.stages.${stage}`) });
}
