// Asks for what the window shows first while its scripts are still being read: the words of its language, the script of the
// address it opens with, and the answers that these will ask for (host/ahead.ts hands them on, each once).
// The build writes beside this tag where those scripts are (scripts/window-ahead.ts).
(function () {
  var at = document.currentScript.dataset;
  var shownLast = '';
  try {
    shownLast = JSON.parse(localStorage.getItem('appearance') || '{}').language || '';
  } catch {
    // Without storage, what the system speaks is as good a guess.
  }
  var spoken = [shownLast].concat(navigator.languages).map(function (tag) {
    return tag.toLowerCase().split('-')[0];
  });
  var language =
    spoken.find(function (each) {
      return at['words.' + each];
    }) || 'en';

  function read(address) {
    if (!address) return;
    var link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = address;
    document.head.append(link);
  }
  var browses = /^\/(|browse|map|institutions\/[^/]+)$/.test(location.pathname);
  read(at['words.' + language]);
  if (browses) read(at.browse);

  // The preload's way is quick enough.
  if (window.almanac) return;
  var key = null;
  try {
    key = localStorage.getItem('almanac-key');
  } catch {
    // Then the key lives in the page.
  }
  key = key || window.almanacKey;
  if (!key) return;
  var answers = (window.almanacAhead = {});
  function ask(name, input) {
    var body = JSON.stringify(input);
    answers[name + ' ' + body] = fetch('/rpc/' + name, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: 'Bearer ' + key },
      body: body,
      credentials: 'same-origin',
    }).then(function (answer) {
      return answer.json();
    });
    // Whoever needs it is told.
    answers[name + ' ' + body].catch(function () {});
  }
  ask('settings.get', {});
  // The list as it first opens; another is asked for by the view, which can read its address.
  if (browses && location.search === '')
    ask('institutions.list', {
      filter: {},
      sort: 'name',
      descending: false,
      language: language,
      offset: 0,
      limit: 100,
    });
})();
