// Only the browser host has a key: the bearer of every call, which no other port of this computer ever gets to see, unlike a cookie.
// It comes behind the # of the first address, which is never sent, or in the page where that has its own # to keep; it is kept where
// only this address and port can read it.
(function () {
  var brought = document.querySelector('meta[name="almanac-key"]');
  var behind = /^#key=([\w-]{43})$/.exec(location.hash);
  var found = brought ? brought.content : behind && behind[1];
  try {
    if (found) localStorage.setItem('almanac-key', found);
  } catch (_) {
    // Without storage the key lives as long as this page.
  }
  if (found) {
    window.almanacKey = found;
    if (brought) brought.remove();
    var query = new URLSearchParams(location.search);
    query.delete('token');
    var rest = query.toString();
    history.replaceState(history.state, '', location.pathname + (rest && '?' + rest) + (behind ? '' : location.hash));
  }
  // A worker that another program left on this port would stand between the window and the program at its next start. Asking for
  // such workers takes as long as all else here, and waits for what is to be seen first.
  if (navigator.serviceWorker)
    addEventListener('load', function () {
      navigator.serviceWorker.getRegistrations().then(
        function (registrations) {
          registrations.forEach(function (each) {
            each.unregister();
          });
        },
        function () {},
      );
    });
  if (!document.documentElement.hasAttribute('data-gate')) return;
  // The page that says why nobody is let in: with the key, the cookie can be had again, once.
  var key = window.almanacKey || localStorage.getItem('almanac-key');
  if (!key || sessionStorage.getItem('almanac-tried') === key) return;
  sessionStorage.setItem('almanac-tried', key);
  fetch('/session', { method: 'POST', headers: { Authorization: 'Bearer ' + key } }).then(function (answer) {
    if (answer.ok) location.replace(location.pathname + location.search);
  });
})();
