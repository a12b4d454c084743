/** The word for what a pack has brought; apart from the other words on packs, since every name may need it. */
export const packMark = { en: 'pack', zh: '数据包', ru: 'пакет' } as const;
