/**
 * About 12 seconds at the rate we speak: Chrome has been seen to stop at 14 to 15 seconds, without an end event, with all
 * that follows lost.
 */
export const MAX_CHUNK_CHARACTERS = 140;

/** One utterance for each sentence; a long sentence is cut after a comma, colon or dash, else between words. */
export function speechChunks(text: string): string[] {
  const sentences = text.match(/[^]+?[.!?]+(?=\s|$)|[^]+$/g) ?? [];
  return sentences.flatMap((sentence) => cut(sentence.trim())).filter((chunk) => chunk !== '');
}

function cut(sentence: string): string[] {
  if (sentence.length <= MAX_CHUNK_CHARACTERS) return [sentence];
  const room = sentence.slice(0, MAX_CHUNK_CHARACTERS + 1);
  const afterPause = Math.max(
    ...[', ', '; ', ': ', ' – '].map((pause) => room.lastIndexOf(pause) + pause.length - 1),
  );
  const betweenWords = room.lastIndexOf(' ');
  // A pause in the first third would leave a stump; a word with no space in reach is cut where it stands.
  const at =
    afterPause > MAX_CHUNK_CHARACTERS / 3
      ? afterPause
      : betweenWords > 0
        ? betweenWords
        : MAX_CHUNK_CHARACTERS;
  return [sentence.slice(0, at).trim(), ...cut(sentence.slice(at).trim())];
}
