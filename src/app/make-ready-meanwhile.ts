let isAsked = false;

/**
 * Makes the code that reads and counts ready, once, as soon as Excel is left to answer: the first time, most of the time goes into compiling
 * it. Where the people made up for that cannot be fetched, the first figures take a little longer, and nothing else.
 */
export function makeReadyMeanwhile(): void {
  if (isAsked) return;
  isAsked = true;
  void import(/* webpackChunkName: "make-ready" */ "./make-ready").then(
    ({ makeReady }) => setTimeout(makeReady, 0),
    () => undefined,
  );
}
