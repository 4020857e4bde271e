/** Like `setTimeout`, for what need not be waited for: outside a browser, nothing stays open for it. */
export function inTheBackground(deed: () => void, milliseconds: number): ReturnType<typeof setTimeout> {
  const timer = setTimeout(deed, milliseconds);
  (timer as { readonly unref?: () => void }).unref?.();
  return timer;
}
