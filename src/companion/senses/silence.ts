const SAMPLE_RATE = 8000;
/** Chrome gives no buttons to anything shorter than five seconds. */
const SECONDS = 6;
const HEADER_BYTES = 44;
/** The middle of the range of a byte. */
const STILL = 128;

/** Nothing to hear, as a sound file: one channel of bytes. */
export function silentWav(): Blob {
  const length = SAMPLE_RATE * SECONDS;
  const bytes = new Uint8Array(HEADER_BYTES + length).fill(STILL, HEADER_BYTES);
  const view = new DataView(bytes.buffer);
  const write = (at: number, text: string) => bytes.set(new TextEncoder().encode(text), at);
  write(0, 'RIFF');
  view.setUint32(4, HEADER_BYTES - 8 + length, true);
  write(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, SAMPLE_RATE, true);
  view.setUint32(28, SAMPLE_RATE, true);
  view.setUint16(32, 1, true);
  view.setUint16(34, 8, true);
  write(36, 'data');
  view.setUint32(40, length, true);
  return new Blob([bytes], { type: 'audio/wav' });
}
