/** The currencies in which a source may give a price (ISO 4217): those of the countries that the reference covers, and of the schools’ partners. */
export const currencies = [
  'CNY',
  'RUB',
  'USD',
  'EUR',
  'GBP',
  'CAD',
  'HKD',
  'MOP',
  'INR',
  'KZT',
  'KGS',
  'UZS',
  'GEL',
  'AMD',
  'BYN',
] as const;
