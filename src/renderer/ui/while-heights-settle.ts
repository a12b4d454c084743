/** Rows take their true height in so many frames as they are drawn, and push those below. */
const frames = 4;

/** Puts a view in its place now and again in each frame until the heights stand. Returns how to stop. */
export function whileHeightsSettle(put: () => void): () => void {
  let frame = 0;
  const again = (times: number) => {
    put();
    if (times > 0)
      frame = requestAnimationFrame(() => {
        again(times - 1);
      });
  };
  again(frames);
  return () => {
    cancelAnimationFrame(frame);
  };
}
