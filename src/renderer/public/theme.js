// Runs before the first paint, so that a theme set by hand does not flash the other one.
// The settings live in user.db; this is the copy that appearance.ts keeps for the next start.
try {
  var appearance = JSON.parse(localStorage.getItem('appearance') || '{}');
  if (appearance.theme) document.documentElement.dataset.theme = appearance.theme;
  if (appearance.language) document.documentElement.lang = appearance.language;
  if (appearance.direction) document.documentElement.dir = appearance.direction;
} catch {
  // Storage may be closed to us; the system's theme is shown until the settings are read.
}
