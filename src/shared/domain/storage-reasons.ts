/** Why something could not be written, as far as the machine tells: each has its sentence, with what to do before trying again (`words/error`). */
export const storageReasons = ['disk-full', 'read-only', 'no-permission', 'storage', 'write-failed'] as const;
export type StorageReason = (typeof storageReasons)[number];

/** Returns which of them the details of a failure give; null where they give another or none. */
export function storageReasonIn(details: Readonly<Record<string, unknown>> | undefined): StorageReason | null {
  return storageReasons.find((one) => one === details?.['reason']) ?? null;
}
