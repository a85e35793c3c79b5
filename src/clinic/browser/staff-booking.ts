import { findWhileTyping } from './desk/find-while-typing.ts';

for (const field of document.querySelectorAll<HTMLInputElement>('input[data-find]')) findWhileTyping(field);

// 1 takes the first service, 2 the second.
document.addEventListener('keydown', ({ key, target, ctrlKey, altKey, metaKey }) => {
  if (
    ctrlKey ||
    altKey ||
    metaKey ||
    (target instanceof Element && target.matches('input, select, textarea'))
  )
    return;
  document.querySelectorAll<HTMLAnchorElement>('[data-number-keys] a')[Number(key) - 1]?.click();
});

const link = document.querySelector<HTMLAnchorElement>('[data-private-link]');
const copy = document.querySelector<HTMLButtonElement>('[data-copy-link]');

if (link && copy && 'clipboard' in navigator) {
  copy.hidden = false;
  copy.addEventListener('click', async () => {
    await navigator.clipboard.writeText(link.href);
    copy.textContent = 'Copied';
  });
}
