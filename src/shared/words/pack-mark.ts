/** The word for what a pack has brought; apart from the other words on packs, since every name may need it. */
export const packMark = { en: 'pack', zh: '数据包', ru: 'пакет' } as const;
/** The word for what the person at this computer has added. */
export const mineMark = { en: 'mine', zh: '我的', ru: 'моё' } as const;
