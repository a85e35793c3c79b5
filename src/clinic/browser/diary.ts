import { bookByArrows } from './diary/free-times.ts';
import { moveBlocks } from './diary/move-blocks.ts';
import { keepNow } from './diary/now-line.ts';
import { refreshWhenChanged } from './diary/refresh.ts';
import { tellAgain } from './diary/said.ts';

const diary = document.querySelector<HTMLElement>('.diary');

if (diary) {
  keepNow(diary);
  tellAgain(diary);
  bookByArrows(diary);
  refreshWhenChanged(diary, moveBlocks(diary));
}

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => print());
}
