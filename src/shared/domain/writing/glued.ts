/** A sign or a short unit after a number: 17.4 °C, 12 %, 35 km; № stands before it. */
const parted = /(?<=\d) (?=(?:°C|℃|%|‰|km²?|m²?|ha|kg|км²?|м²?|га|кг)(?![\p{L}\d²]))|(?<=№) (?=\d)/gu;

/** Returns a text in which no number stands at the end of a line without its sign. */
export function glued(text: string): string {
  return text.replace(parted, '\u00a0');
}
