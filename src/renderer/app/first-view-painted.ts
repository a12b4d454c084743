import '../host/ahead.ts';

/** A hidden window may never draw a frame, and one that draws takes two: what is put into the page before the first is seen after it. */
const longestWait = 500;

function frame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      resolve();
    });
  });
}

/** Resolves when the first view has been painted; at once where there is none, and in any case soon. */
export async function firstViewPainted(): Promise<void> {
  if (!(await window.almanacFirst) || document.visibilityState === 'hidden') return;
  const late = new Promise<void>((resolve) => {
    setTimeout(resolve, longestWait);
  });
  const painted = async () => {
    for (let drawn = 0; drawn < 3; drawn += 1) await frame();
  };
  await Promise.race([painted(), late]);
}
