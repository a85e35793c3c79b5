const places = [
  ['/course', 'How it is going'],
  ['/plan', 'Your plan'],
  ['/exercises', 'Exercises'],
  ['/episodes', 'Earlier times'],
  ['/not-now', 'Not for now'],
  ['/breaks', 'Sit less'],
  ['/see-someone', 'See someone'],
  ['/summary', 'A page for a physio'],
  ['/my-notes', 'My notes'],
] as const;

/** The ways to what lies behind today. */
export function TodayPlaces() {
  return (
    <nav class="today-places" aria-label="More about your back">
      {places.map(([to, label]) => (
        <a key={to} class="button" href={to}>
          {label}
        </a>
      ))}
    </nav>
  );
}
