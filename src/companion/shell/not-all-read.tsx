/** Says that notes are missing from what stands below, and tries again. Nothing when none are. */
export function NotAllRead({ readAgain }: { readAgain: (() => void) | null }) {
  if (!readAgain) return null;
  return (
    <div class="card card-care no-print" role="status">
      <p>
        Some of your notes could not be read just now. What you see here may not be all. They are not lost.
      </p>
      <button type="button" class="button" onClick={readAgain}>
        Try again
      </button>
    </div>
  );
}
