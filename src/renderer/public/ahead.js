// Runs before the first paint: shows the theme set by hand at once, and asks for what the window shows first while its scripts are
// still being read: the words of its language, the script of the address it opens with, and the answers that these will ask for
// (host/ahead.ts hands them on, each once).
// Where the window opens with the list, the backend has drawn that already, and it is shown until the window draws it itself.
// The build writes beside this tag where those scripts are (scripts/window-ahead.ts).
(function () {
  var at = document.currentScript.dataset;
  var html = document.documentElement;
  // The settings live in user.db; this is the copy that appearance.ts keeps for the next start.
  var appearance = {};
  try {
    appearance = JSON.parse(localStorage.getItem('appearance') || '{}');
  } catch {
    // Storage may be closed to us; what the system speaks and shows is as good a guess until the settings are read.
  }
  if (appearance.theme) html.dataset.theme = appearance.theme;
  if (appearance.language) html.lang = appearance.language;
  if (appearance.direction) html.dir = appearance.direction;
  var shownLast = appearance.language || '';
  var spoken = [shownLast].concat(navigator.languages).map(function (tag) {
    return tag.toLowerCase().split('-')[0];
  });
  var language =
    spoken.find(function (each) {
      return at['words.' + each];
    }) || 'en';

  var browses = /^\/(|browse|map|institutions\/[^/]+)$/.test(location.pathname);
  function readScripts() {
    [at.frame, at['words.' + language], browses && at.browse]
      .filter(Boolean)
      .join(' ')
      .split(' ')
      .forEach(function (address) {
        var link = document.createElement('link');
        link.rel = 'modulepreload';
        link.href = address;
        document.head.append(link);
      });
  }

  var key = null;
  try {
    key = localStorage.getItem('almanac-key');
  } catch {
    // Then the key lives in the page.
  }
  key = key || window.almanacKey;
  // The preload is there before the page; a browser that has no key is not let in.
  if (!window.almanac && !key) return readScripts();
  function call(name, input) {
    if (window.almanac) return window.almanac.invoke(name, input);
    return fetch('/rpc/' + name, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: 'Bearer ' + key },
      body: JSON.stringify(input),
      credentials: 'same-origin',
    }).then(function (answer) {
      return answer.json();
    });
  }
  var answers = (window.almanacAhead = {});
  function ask(name, input) {
    var asked = name + ' ' + JSON.stringify(input);
    answers[asked] = first.then(function (view) {
      return (view && view.answers[asked]) || call(name, input);
    });
    // Whoever needs it is told.
    answers[asked].catch(function () {});
  }

  // Drawn is the list as it opens; of another the view asks, which can read its address.
  var opensList = /^\/(|browse)$/.test(location.pathname) && location.search === '';
  var first = opensList
    ? call('window.first', { language: language }).then(
        function (answer) {
          return answer.ok ? answer.value : null;
        },
        function () {
          return null;
        },
      )
    : Promise.resolve(null);
  ask('settings.get', {});
  if (browses && location.search === '')
    ask('institutions.list', {
      filter: {},
      sort: 'known',
      descending: false,
      language: language,
      offset: 0,
      limit: 100,
    });
  if (!opensList) return readScripts();

  window.almanacFirst = first.then(function (view) {
    if (!view) {
      readScripts();
      return false;
    }
    Object.keys(view.answers).forEach(function (asked) {
      if (window.almanacAhead) answers[asked] = answers[asked] || Promise.resolve(view.answers[asked]);
    });
    return new Promise(function (resolve) {
      function put() {
        show(view);
        resolve(true);
        // Half a megabyte that is read meanwhile would take the picture's time: it is read once that is laid out and painted.
        requestAnimationFrame(function () {
          requestAnimationFrame(function () {
            setTimeout(readScripts);
          });
        });
      }
      if (document.getElementById('root')) put();
      else document.addEventListener('DOMContentLoaded', put);
    });
  });
  function show(view) {
    var settings = view.answers['settings.get {}'].value;
    html.lang = view.tag;
    html.dir = view.direction;
    html.dataset.density = settings.density;
    if (settings.theme) html.dataset.theme = settings.theme;
    var first = document.createElement('div');
    first.dataset.first = '';
    first.innerHTML = view.html;
    document.getElementById('root').append(first);
  }
  // What is clicked there before the window can act on it is clicked in the window when it stands there (app/take-over.ts).
  var clicked = (window.almanacClicked = []);
  document.addEventListener(
    'click',
    function (event) {
      if (!event.target.closest || !event.target.closest('[data-first]')) return;
      // Another tab is the browser's to open.
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      clicked.push(event.target);
    },
    true,
  );
  // Keys wait in the same way; what is typed into a field stands there already.
  var keys = (window.almanacKeys = []);
  document.addEventListener(
    'keydown',
    function (event) {
      // 229: a key that an input method took (host/composition.ts).
      if (event.isComposing || event.keyCode === 229 || !document.querySelector('[data-first]')) return;
      var command = event.ctrlKey || event.metaKey;
      var isText = event.target.tagName === 'INPUT' && !command && event.key !== 'Enter' && event.key !== 'Escape';
      if (isText || event.key === 'Tab') return;
      // The browser has a search of its own on these.
      if (event.key === '/' || (command && event.key.toLowerCase() === 'k')) event.preventDefault();
      keys.push({
        key: event.key,
        code: event.code,
        ctrlKey: event.ctrlKey,
        metaKey: event.metaKey,
        altKey: event.altKey,
        shiftKey: event.shiftKey,
      });
    },
    true,
  );
})();
