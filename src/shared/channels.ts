/** The two channels between preload and main: a call's name and its input as JSON, and the topics of a change. */
export const callChannel = 'almanac:call';
export const changedChannel = 'almanac:changed';
