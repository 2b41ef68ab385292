import { readTextSize, TEXT_SIZE_KEY } from '../../src/text-sizes.ts';

/** Shows the kept size in the form and keeps the size that is chosen there. */
export function keepTextSize(root: HTMLElement): void {
  const radios = [...root.querySelectorAll<HTMLInputElement>('input[name="text-size"]')];
  const show = (size: string) => {
    root.dataset.size = size;
    for (const radio of radios) radio.checked = radio.value === size;
  };
  // Browsers fill a form again after Back; the early script's answer is the one that counts.
  show(root.dataset.size ?? radios[0]?.value ?? '100');
  for (const radio of radios) {
    radio.addEventListener('change', () => {
      show(radio.value);
      try {
        localStorage.setItem(TEXT_SIZE_KEY, radio.value);
      } catch {
        // Not kept where storage is refused; this page still obeys.
      }
    });
  }
  // Another tab of the same reader follows.
  addEventListener('storage', (event) => {
    const size = event.key === TEXT_SIZE_KEY ? readTextSize(event.newValue) : null;
    if (size) show(size);
  });
}
