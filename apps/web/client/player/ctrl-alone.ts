/**
 * Does its work when Ctrl goes down and comes up with nothing in between: the key by which screen readers fall silent. It writes no
 * character, so WCAG 2.1.4 does not ask that it can be switched off.
 */
export function onCtrlAlone(work: () => void): void {
  let alone = false;
  const no = () => (alone = false);
  addEventListener('keydown', ({ key, repeat, shiftKey, altKey, metaKey }) => {
    alone = key === 'Control' && !shiftKey && !altKey && !metaKey && (alone || !repeat);
  });
  addEventListener('keyup', ({ key }) => {
    if (key === 'Control' && alone) work();
    no();
  });
  for (const other of ['pointerdown', 'wheel', 'blur']) addEventListener(other, no, { passive: true });
}
