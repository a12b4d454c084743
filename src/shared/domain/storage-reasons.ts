/** Why a disk or a folder takes nothing, as the machine tells it. */
export const machineReasons = ['disk-full', 'read-only', 'no-permission', 'storage'] as const;
export type MachineReason = (typeof machineReasons)[number];

/** Why something could not be written, as far as it is told: each has its sentence, with what to do before trying again (`words/error`). */
export const storageReasons = [...machineReasons, 'write-failed'] as const;
export type StorageReason = (typeof storageReasons)[number];

/** Returns which of them the details of a failure give; null where they give another or none. */
export function storageReasonIn(details: Readonly<Record<string, unknown>> | undefined): StorageReason | null {
  return storageReasons.find((one) => one === details?.['reason']) ?? null;
}
