/** The channels between preload and main: a call's name and its input as JSON, the topics of a change, and what the desktop asks of its window. */
export const callChannel = 'almanac:call';
export const changedChannel = 'almanac:changed';
export const askedChannel = 'almanac:asked';
