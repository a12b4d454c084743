/**
 * Stands where the id of a pack does, on what the person at this computer has added: it says itself what a pack's fact says, and
 * decides as little. No pack is called so, since an id has letters and digits alone.
 */
export const mine = '=mine';
